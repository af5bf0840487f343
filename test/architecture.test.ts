import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const thisTest = 'test/architecture.test.ts'
const files = [...filesIn('src'), ...filesIn('scripts')]
const code = files.filter(isCode)
const pure = code.filter(file => /^src\/(course|record)\//.test(file))

describe('the pure rooms', () => {
  test.each([
    ['the time of now', /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\b/],
    ['the machine’s time zone', /\.(getFullYear|getMonth|getDate|getHours|getTimezoneOffset)\(/],
    ['chance', /\bMath\.random\b|\bcrypto\b/],
    ['the world', /\b(fetch|indexedDB|localStorage|document|window|process)\s*[.(]/],
  ])('never reach for %s', (_, forbidden) => {
    expect(pure.filter(file => forbidden.test(withoutComments(file)))).toEqual([])
  })

  test('import nothing from outside but the schema validator', () => {
    const packages = pure.flatMap(file => imports(file).filter(from => !from.startsWith('.')))
    expect(packages.filter(name => name !== 'valibot')).toEqual([])
  })

  test('course does not know record', () => {
    const upward = pure.filter(
      file => file.startsWith('src/course/') && /\/record\//.test(text(file)),
    )
    expect(upward).toEqual([])
  })
})

describe('the house', () => {
  test('has no drawers for anything', () => {
    const drawers = /^(index|utils?|helpers?|types?|common|misc|shared)\.(ts|tsx|mjs)$/
    const rooms = /(^|\/)(utils?|helpers?|common|misc)\//
    expect(code.filter(file => drawers.test(basename(file)) || rooms.test(file))).toEqual([])
  })

  test('names files in kebab-case', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?$/
    expect(code.filter(file => !name.test(basename(file, extname(file))))).toEqual([])
  })

  test('keeps every file short enough to read', () => {
    expect(code.filter(file => text(file).trimEnd().split('\n').length > 300)).toEqual([])
  })

  test('does not silence its checkers', () => {
    const silencers = /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/
    const anything = /\bas any\b|:\s*any\b|<any>|\bany\[\]/
    const all = [...code, ...filesIn('test').filter(isCode)].filter(file => file !== thisTest)
    const silenced = (file: string) =>
      silencers.test(text(file)) || anything.test(withoutComments(file))
    expect(all.filter(silenced)).toEqual([])
  })

  test('leaves no notes to itself', () => {
    expect(code.filter(file => /\b(TODO|FIXME|XXX|HACK)\b/.test(text(file)))).toEqual([])
  })

  test('says in each folder of src what it is for', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => `src/${entry.name}`)
    expect(rooms.filter(room => !existsSync(join(root, room, 'README.md')))).toEqual([])
  })

  test('has no circle of imports', () => {
    expect(circles(code)).toEqual([])
  })

  test('sees a circle where there is one', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['a']],
    ])
    expect(circle('a', graph)).toEqual(['a', 'b', 'c', 'a'])
    expect(circle('d', new Map([['d', ['e']]]))).toBeUndefined()
  })
})

describe('what people see', () => {
  const physical =
    /(^|[\s;{])(-webkit-)?((margin|padding|border|scroll-margin|scroll-padding)-(left|right)(-\w+)?|left|right|border-(top|bottom)-(left|right)-radius)\s*:|(text-align|float|clear)\s*:\s*(left|right)\b/m

  test('UI-53 styles speak of start and end, never of left and right', () => {
    expect(files.filter(file => file.endsWith('.css') && physical.test(text(file)))).toEqual([])
  })

  test.each(['margin-left: 0', 'a{left:0}', 'text-align: right', 'border-top-left-radius: 1px'])(
    'UI-53 sees %s',
    style => {
      expect(style).toMatch(physical)
    },
  )

  test('UI-22 no sentence uses words that worry or blame', () => {
    const worrying =
      /\b(sync\w*|pending|queue\w*|upload\w*|fail\w*|invalid|forbidden|click\w*|oops|please|sorry)\b/i
    const sentences = files
      .filter(file => /\/i18n\/[^/]+\.json$/.test(file))
      .flatMap(file => strings(JSON.parse(text(file))).map(sentence => `${file}: ${sentence}`))
    expect(sentences.filter(sentence => worrying.test(sentence))).toEqual([])
  })
})

function filesIn(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

function isCode(file: string): boolean {
  return /\.(ts|tsx|mjs)$/.test(file)
}

function text(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function withoutComments(file: string): string {
  return text(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}

/** What a file imports when it runs; types alone make no circle. */
function imports(file: string): string[] {
  const statements = withoutComments(file).matchAll(
    /^\s*(?:import|export)\s+(?!type\b)[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]/gm,
  )
  return [...statements].map(([, from, bare]) => from ?? bare ?? '')
}

function circles(all: readonly string[]): string[][] {
  const graph = new Map(all.map(file => [file, localImports(file)]))
  return all.flatMap(file => {
    const found = circle(file, graph)
    return found ? [found] : []
  })
}

function localImports(file: string): string[] {
  return imports(file)
    .filter(from => from.startsWith('.'))
    .map(from => normalize(join(dirname(file), from)))
}

/** The way from a file back to itself, if there is one. */
function circle(start: string, graph: ReadonlyMap<string, string[]>): string[] | undefined {
  const seen = new Set<string>()
  const walk = (file: string, path: string[]): string[] | undefined => {
    for (const next of graph.get(file) ?? []) {
      if (next === start) return [...path, next]
      if (seen.has(next)) continue
      seen.add(next)
      const found = walk(next, [...path, next])
      if (found) return found
    }
    return undefined
  }
  return walk(start, [start])
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(strings)
}
