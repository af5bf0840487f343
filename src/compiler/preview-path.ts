import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Compiled } from './compile.ts'

export type PreviewPath =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly why: 'course' | 'page' }

/** The address of a screen ("/c/c1/l2/s4"), by the id of the screen or of its lesson; else of the course. */
export function previewPath(compiled: Compiled, course: string, id?: string): PreviewPath {
  const table = compiled.tables.find(one => one.id === course)
  if (table === undefined) return { ok: false, why: 'course' }
  const home = `/c/${table.code}`
  if (id === undefined) return { ok: true, path: home }
  const names = compiled.ids.get(`modules/${course}`) ?? []
  const codes = names.flatMap(name => (/^code \S+ /.test(name) ? [name.split(' ').slice(1)] : []))
  const [code] = codes.find(([, named]) => named === id) ?? []
  if (code === undefined) return { ok: false, why: 'page' }
  const screen = code.includes('/') ? code : codes.find(([one]) => one?.startsWith(`${code}/`))?.[0]
  return screen === undefined ? { ok: false, why: 'page' } : { ok: true, path: `${home}/${screen}` }
}

/** The lesson whose text was saved last: the one that its author has open. */
export async function lessonSavedLast(root: string, course: string): Promise<string | undefined> {
  const folder = join(root, 'modules', course, 'lessons')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const texts = entries.filter(entry => entry.isFile() && entry.name.endsWith('.md'))
  const saved = await Promise.all(
    texts.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name)
      return { lesson: basename(dirname(file)), at: (await stat(file)).mtimeMs }
    }),
  )
  return saved.toSorted((a, b) => b.at - a.at)[0]?.lesson
}
