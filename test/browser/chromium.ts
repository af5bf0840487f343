import { existsSync } from 'node:fs'

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The Chromium to test with: `CHROMIUM_PATH`, then the system's. */
export function findChromium(): string {
  const path = [process.env.CHROMIUM_PATH, ...systemPaths].find(one => one && existsSync(one))
  if (path) return path
  throw new Error('No Chromium found. Install it, or set CHROMIUM_PATH to its program file.')
}

/** No window, no sandbox (tests may run as root) and no requests of the browser's own. */
export const chromiumFlags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
