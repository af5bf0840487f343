import { findChromium as find } from '../../scripts/build/find-chromium.ts'

/** The Chromium to test with; see `scripts/build/find-chromium.ts`. */
export function findChromium(): string {
  const path = find()
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
