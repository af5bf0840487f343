import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { chromiumFlags, findChromium } from '../../browser/chromium.ts'

export interface Gallery {
  readonly browser: Browser
  /** Address of a screen: "page=reveal", "screen=pass&theme=dark". */
  url(query: string): string
  close(): Promise<void>
}

/** The player's screens in a real browser, with no app around them. */
export async function openGallery(): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'harbour-gallery-'))
  const root = import.meta.dirname
  const shared = { root, configFile: false, logLevel: 'error', base: './' } as const
  await build({
    ...shared,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true, target: 'es2022', reportCompressedSize: false },
  })
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags],
  })
  const address = server.resolvedUrls?.local[0] ?? ''
  return {
    browser,
    url: query => `${address}?${query}`,
    async close() {
      await browser.close()
      await server.close()
      await rm(outDir, { recursive: true })
    },
  }
}
