import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { compressFolder } from './build/compress.ts'

/** Builds the app and measures it: `npm run bench [-- --built]` (`--built` takes dist/ as it is). */
const root = dirname(import.meta.dirname)
const built = process.argv.includes('--built')
const outDir = built ? 'dist' : '.cache/bench'
if (!built) {
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  await compressFolder(join(root, outDir))
}
const { bench } = (await import(pathToFileURL(join(root, 'test/bench/bench.ts')).href)) as {
  bench(dist: string): Promise<void>
}
await bench(join(root, outDir))
