import { join } from 'node:path'
import { build } from 'vite'
import { compressFolder } from './compress.ts'

/**
 * The app built in a folder of its own, so that a server over `dist/` is not disturbed; with
 * `--built` among the arguments, `dist/` as it is.
 */
export async function freshBuild(root: string, name: string, args: readonly string[]) {
  if (args.includes('--built')) return join(root, 'dist')
  const outDir = `.cache/${name}`
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  await compressFolder(join(root, outDir))
  return join(root, outDir)
}
