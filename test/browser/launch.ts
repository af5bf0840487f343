import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from './chromium.ts'
import type {} from './harness.ts'

/** A Chromium with a profile of its own, which outlives a kill. */
export interface Launched {
  readonly context: BrowserContext
  open(address: string): Promise<Page>
  /** SIGKILL to every process of this browser, as a phone does when memory is short. */
  kill(): Promise<void>
  close(): Promise<void>
}

export function newProfile(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-profile-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

export async function launch(profile: string): Promise<Launched> {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true })
  const flags = ['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']
  const child = spawn(findChromium(), [...chromiumFlags, ...flags], {
    detached: true,
    stdio: 'ignore',
  })
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile, child)}`)
  const [context] = browser.contexts()
  if (!context) throw new Error('Chromium has no context')
  return {
    context,
    open: address => openPage(context, address),
    kill: () => end(child, browser, 'SIGKILL'),
    close: () => end(child, browser, 'SIGTERM'),
  }
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => window.deviceHarness !== undefined, undefined, {
    polling: 50,
  })
  return page
}

async function portOf(profile: string, child: ChildProcess): Promise<string> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Chromium ended with ${child.exitCode}`)
    const port = firstLine(join(profile, 'DevToolsActivePort'))
    if (port) return port
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

function firstLine(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').split('\n')[0]
  } catch {
    return undefined
  }
}

async function end(child: ChildProcess, browser: Browser, signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve()))
  if (child.pid && child.exitCode === null) process.kill(-child.pid, signal)
  await gone
  await browser.close()
}
