import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { idForm } from './scene.ts'

const template = join(import.meta.dirname, 'template')

export type NewCourse =
  | { readonly ok: true; readonly folder: string; readonly code: string }
  | { readonly ok: false; readonly why: 'id-form' | 'exists' }

/** Copies the template course into `modules/<id>` of the project at `root`. `today` is an ISO date. */
export async function newCourse(root: string, id: string, today: string): Promise<NewCourse> {
  if (!idForm.test(id)) return { ok: false, why: 'id-form' }
  const folder = join(root, 'modules', id)
  if (existsSync(folder)) return { ok: false, why: 'exists' }
  const code = await freeCode(root)
  const title = id.replaceAll('-', ' ').replace(/^./, letter => letter.toUpperCase())
  const words: Readonly<Record<string, string>> = { id, code, today, title }
  for (const path of await filesIn(template)) {
    const text = await readFile(join(template, path), 'utf8')
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(
      join(folder, path),
      text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => words[name] ?? whole),
    )
  }
  return { ok: true, folder: `modules/${id}`, code }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

/** One more than the highest code in use: a code is never given twice. */
async function freeCode(root: string): Promise<string> {
  const modules = join(root, 'modules')
  const files = (await readdir(modules)).map(name => join(modules, name, 'course.yaml'))
  const texts = await Promise.all(
    files.filter(file => existsSync(file)).map(file => readFile(file, 'utf8')),
  )
  const numbers = texts.map(text => Number(/^code: c(\d+)/m.exec(text)?.[1] ?? 0))
  return `c${Math.max(0, ...numbers) + 1}`
}
