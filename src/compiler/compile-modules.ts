import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Compiled, compile } from './compile.ts'

/** Compiles `modules/` of the project at `root`. `asAt` is an ISO date. */
export async function compileModules(root: string, asAt: string): Promise<Compiled> {
  return compile(await readModules(root), { asAt })
}

async function readModules(root: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(join(root, 'modules'), { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted()
  const read = async (path: string): Promise<[string, Uint8Array]> => [
    path.slice(root.length).replaceAll('\\', '/').replace(/^\/+/, ''),
    await readFile(path),
  ]
  return new Map(await Promise.all(paths.map(read)))
}
