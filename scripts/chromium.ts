import { spawnSync } from 'node:child_process'
import { findChromium } from './build/find-chromium.ts'

/** Sees to it that there is a Chromium: the system's packages when root, else Playwright's download. */
if (!findChromium()) {
  console.log('No Chromium found. Installing it (once)…')
  if (process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  if (!findChromium()) run('npx', ['playwright-core', 'install', 'chromium'])
}
if (!findChromium()) {
  console.error(
    'The end-to-end tests need Chromium. Install it with one of\n' +
      '  sudo apt-get install chromium\n  npx playwright-core install --with-deps chromium\n' +
      'or set CHROMIUM_PATH to its program file.',
  )
  process.exit(1)
}

function run(file: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(file, args, { stdio: ['ignore', 'ignore', 'inherit'], env })
}
