import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

export interface Sizes {
  /** Bytes over the wire, compressed as the server sends them. */
  readonly app: number
  readonly courses: number
  /** How many courses those are. */
  readonly count: number
  /** Fonts that come only for a name that needs them. */
  readonly nameFonts: number
}

export function measureSizes(dist: string): Sizes {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map(entry => relative(dist, join(entry.parentPath, entry.name)))
  const sum = (paths: readonly string[]) =>
    paths.reduce((total, path) => total + onTheWire(join(dist, path)), 0)
  const courses = files.filter(path => path.startsWith('bundles/'))
  const nameFonts = files.filter(path => /^fonts\/(?!latin-)/.test(path))
  const others = new Set([...courses, ...nameFonts, '404.html', 'index.html', 'licences.md'])
  return {
    app: sum(files.filter(path => !others.has(path))),
    courses: sum(courses),
    count: new Set(courses.flatMap(path => /^bundles\/b\/([^/]+)/.exec(path)?.[1] ?? [])).size,
    nameFonts: sum(nameFonts),
  }
}

function onTheWire(path: string): number {
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size
}
