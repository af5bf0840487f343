import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Catalogue, CourseFile } from '../../src/course/bundle.ts'
import { builtApp } from './site.ts'

export interface NewVersion {
  readonly folder: string
  remove(): void
}

/** The next version of the app: as built, but that its page and its worker's list have changed. */
export function nextApp(): NewVersion {
  const version = copy()
  const page = edit(version.folder, 'app.html', html =>
    html.replace('</body>', '<!-- next --></body>'),
  )
  const known = revisionIn(readFileSync(join(version.folder, 'service-worker.js'), 'utf8'))
  edit(version.folder, 'service-worker.js', script => script.replace(known, md5(page)))
  return version
}

/** The next version of a course: its title and version have changed; the old one is gone. */
export function nextCourse(code: string, title: string): NewVersion {
  const version = copy()
  const catalogue = JSON.parse(read(version.folder, 'bundles/catalogue.json')) as Catalogue
  const entry = catalogue.courses.find(one => one.code === code)
  if (!entry) throw new Error(`No course ${code}`)
  const [before, after] = [entry.fingerprint, 'ffffffffffff']
  const folder = join(version.folder, 'bundles/b', code)
  cpSync(join(folder, `${entry.version}-${before}`), join(folder, `2.0-${after}`), {
    recursive: true,
  })
  rmSync(join(folder, `${entry.version}-${before}`), { recursive: true })
  const files = entry.files.map(file => {
    const path = file.path.replace(`${entry.version}-${before}`, `2.0-${after}`)
    if (!path.endsWith('/course.en.json')) return { ...file, path }
    const words = edit(join(version.folder, 'bundles'), path, json => renamed(json, title, after))
    return { ...file, path, bytes: Buffer.byteLength(words), sha256: sha256(words) }
  })
  const next = { ...entry, title, version: '2.0', fingerprint: after, files }
  const courses = catalogue.courses.map(one => (one.code === code ? next : one))
  edit(version.folder, 'bundles/catalogue.json', () => JSON.stringify({ ...catalogue, courses }))
  return version
}

function renamed(json: string, title: string, fingerprint: string): string {
  return JSON.stringify({ ...(JSON.parse(json) as CourseFile), title, version: '2.0', fingerprint })
}

function copy(): NewVersion {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-next-'))
  cpSync(builtApp, folder, { recursive: true, filter: path => !/\.(br|gz)$/.test(path) })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function edit(folder: string, path: string, change: (text: string) => string): string {
  const before = read(folder, path)
  const after = change(before)
  if (after === before) throw new Error(`${path} did not change`)
  writeFileSync(join(folder, path), after)
  return after
}

/** What the worker's list says of the app's page. */
function revisionIn(script: string): string {
  const found = /\{[^{}]*["'`]app\.html["'`][^{}]*\}/.exec(script)?.[0] ?? ''
  const revision = /revision["'`]?:\s*["'`](\w+)["'`]/.exec(found)?.[1]
  if (!revision) throw new Error('The worker does not list app.html')
  return revision
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex').slice(0, 32)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
