import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The Chromium to test with: `CHROMIUM_PATH`, the system's, Playwright's own; null where there is none. */
export function findChromium(): string | null {
  const paths = [process.env.CHROMIUM_PATH, ...systemPaths, chromium.executablePath()]
  return paths.find(path => path && existsSync(path)) ?? null
}
