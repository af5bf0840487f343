import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { freshBuild } from './build/fresh-build.ts'

/** Builds the app and draws its screens into docs/screens: `npm run screens [-- --built] [NAME…]`. */
const root = dirname(import.meta.dirname)
const dist = await freshBuild(root, 'screens', process.argv)
const { drawScreens } = (await import(
  pathToFileURL(join(root, 'test/screens/draw-screens.ts')).href
)) as { drawScreens(dist: string, names: readonly string[]): Promise<void> }
await drawScreens(
  dist,
  process.argv.slice(2).filter(name => !name.startsWith('-')),
)
// The channel that a store keeps open to other tabs would hold this program for ever.
process.exit()
