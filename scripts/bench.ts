import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { freshBuild } from './build/fresh-build.ts'

/** Builds the app and measures it: `npm run bench [-- --built]`. */
const root = dirname(import.meta.dirname)
const dist = await freshBuild(root, 'bench', process.argv)
const { bench } = (await import(pathToFileURL(join(root, 'test/bench/bench.ts')).href)) as {
  bench(dist: string): Promise<void>
}
await bench(dist)
