// What has to be there before anything else: the packages, and the Node that package.json pins.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const pinned = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)
const stamp = join(root, 'node_modules', '.harbour-installed')

/** Installs what package-lock.json says, once; says what to do when that did not bring Node 24. */
export async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock
  if (!done || !existsSync(pinned)) {
    console.log('Installing packages (once)…')
    // Not "npm ci": it refuses a lock written where packages for other systems could not be had.
    await command('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  }
  if (!existsSync(pinned)) {
    stop(
      'npm did not install Node 24, because install scripts are off.\n' +
        'Run this, then try again:\n  npm rebuild node --ignore-scripts=false',
    )
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, lock)
}

/** Runs one of our scripts on the pinned Node. Ctrl-C and SIGTERM reach it; its exit code is ours. */
export async function run(script, args = []) {
  await command(pinned, ['--disable-warning=ExperimentalWarning', join(root, script), ...args])
}

/** Runs a tool of ours (vitest, tsc, biome) on the pinned Node. */
export async function tool(name, args) {
  await command(pinned, [join(root, 'node_modules', toolPath[name]), ...args])
}

const toolPath = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
  vite: 'vite/bin/vite.js',
}

async function command(file, args) {
  const child = spawn(file, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const pass = signal => child.kill(signal)
  process.on('SIGINT', pass)
  process.on('SIGTERM', pass)
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (exit, signal) =>
      resolve(exit ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)),
    )
  })
  process.off('SIGINT', pass)
  process.off('SIGTERM', pass)
  if (code !== 0) process.exit(code)
}

export function stop(words) {
  console.error(words)
  process.exit(1)
}
