import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build, preview } from 'vite'
import { certificateFonts } from '../../../scripts/build/certificate-fonts.ts'
import { chromiumFlags, findChromium } from '../../browser/chromium.ts'

export interface OpenHarness {
  readonly page: Page
  readonly browser: Browser
  readonly address: string
  close(): Promise<void>
}

/** A page in a real browser, built as the app is, in which certificates are made. */
export async function openHarness(): Promise<OpenHarness> {
  const root = join(import.meta.dirname, '../../..')
  const outDir = await mkdtemp(join(tmpdir(), 'certificate-harness-'))
  const config = {
    root,
    configFile: false as const,
    logLevel: 'warn' as const,
    base: './',
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
    plugins: [certificateFonts()],
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(import.meta.dirname, 'harness/index.html') },
    },
  }
  await build(config)
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } })
  const address = `${server.resolvedUrls?.local[0] ?? ''}test/app/certificate/harness/`
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags],
  })
  const page = await browser.newPage()
  await page.goto(address)
  await page.waitForFunction(() => 'certificateHarness' in window)
  const close = async () => {
    await browser.close()
    await server.close()
    await rm(outDir, { recursive: true })
  }
  return { page, browser, address, close }
}
