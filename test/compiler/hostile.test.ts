import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'
import {
  courseYaml,
  factsYaml,
  folder,
  goodCourse,
  lessonOne,
  picture,
  questions,
} from './good-course.ts'

const asAt = '2026-11-21'
/** Milliseconds for a property on a busy machine. */
const patience = 120_000
const snippet = 'modules/shared/snippets/duty/en.md'
/** What may stand in a path that programs write to and fetch from. */
const safePath = /^[a-z0-9][\w-]*(?:[./][a-z0-9][\w-]*)*$/i

const authored: readonly string[] = [
  courseYaml,
  factsYaml,
  lessonOne,
  questions,
  picture,
  snippet,
  'modules/shared/support.yaml',
  'modules/shared/glossary/en.yaml',
  'modules/shared/banned-phrases.yaml',
  'modules/frameworks/rotherham.yaml',
  `${folder}/released-ids.txt`,
]

const bomb = `a: &a [x, x]\n${[...'bcdefghijk'].map((name, at) => `${name}: &${name} [*${'abcdefghij'[at]}, *${'abcdefghij'[at]}]`).join('\n')}`

const hostile: Readonly<Record<string, string | Uint8Array>> = {
  nothing: '',
  'binary garbage': Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256),
  'a line of 10 MB': 'x'.repeat(10 * 1024 * 1024),
  'a NUL': 'a\0b',
  'a lone surrogate': 'id: \ud800',
  'YAML aliases that multiply': bomb,
  'YAML that nests': '['.repeat(4000),
  'YAML blocks that nest': Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  'YAML lists that nest': '- '.repeat(2000),
  'a YAML tag': 'a: !!js/function "function () {}"',
  'prototype keys': '__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n',
  'prototype keys in a head':
    '---\n__proto__:\n  polluted: yes\n---\n\n::page[A]{#__proto__ __proto__=x constructor=y}\n',
  'prototype names everywhere':
    ':::__proto__{#constructor}\n:::\n\n:::toString\n:::\n\n::hasOwnProperty\n\n:::question{#a type=__proto__ outcome=constructor}\n- [x] a {#__proto__}\n:::\n',
  'quotes that nest': '> '.repeat(2000),
  'lists that nest': Array.from({ length: 300 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n'),
  'brackets that never close': '['.repeat(4000),
  'stars that never close': '*a _b '.repeat(800),
  'directives that never close': ':::reveal{#a}\n'.repeat(300),
  'directives inside one another': `${Array.from({ length: 60 }, (_, at) => `${':'.repeat(63 - at)}note{#n${at}}`).join('\n')}\n`,
  'labels that nest': ':said['.repeat(700),
  'raw HTML': '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n',
  'XML entities':
    '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg viewBox="0 0 1 1">&b;</svg>',
  'XML that nests': `<svg viewBox="0 0 1 1">${'<g>'.repeat(1000)}`,
}

describe.each(Object.entries(hostile))('%s', (_, content) => {
  test.each(authored)('in %s gives messages, not an exception', path => {
    const files = new Map<string, string | Uint8Array>([...goodCourse(), [path, content]])
    const { bundles } = compile(files, { asAt })
    for (const name of bundles.keys()) expect(name).toMatch(safePath)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

test('codes and ids cannot lead a bundle out of its folder', () => {
  const files = new Map<string, string>(goodCourse())
  const lesson = `${files.get(lessonOne)}`
  files.set(courseYaml, `${files.get(courseYaml)}`.replace('code: c9', 'code: ../../c9'))
  expect(compile(files, { asAt }).catalogue.courses).toEqual([])
  files.set(courseYaml, `${goodCourse().get(courseYaml)}`)
  files.set(lessonOne, lesson.replace('code: l1', 'code: ../l1'))
  expect(compile(files, { asAt }).catalogue.courses).toEqual([])
  files.set(lessonOne, lesson.replace('#talk', '#../../talk'))
  for (const name of compile(files, { asAt }).bundles.keys()) expect(name).toMatch(safePath)
})

test('a path may be anything', () => {
  const paths = [
    '',
    '/',
    'modules',
    'modules/',
    'modules//course.yaml',
    'modules/__proto__/course.yaml',
    '../course.yaml',
  ]
  const files = new Map(paths.map(path => [path, 'id: x']))
  expect(() => compile(files, { asAt })).not.toThrow()
})

test('a picture may not lead out of the modules', () => {
  const files = new Map<string, string>(goodCourse())
  files.set('secret.svg', '<svg viewBox="0 0 1 1"/>')
  files.set(
    lessonOne,
    `${files.get(lessonOne)}`.replace('media/mug.svg', '../../../../../secret.svg'),
  )
  expect(compile(files, { asAt }).messages.map(one => one.code)).toContain('no-file')
})

test('what an author writes as HTML is in no bundle', () => {
  const files = new Map<string, string>(goodCourse())
  files.set(
    lessonOne,
    `${files.get(lessonOne)}\n<b onclick="x()">bold</b> and <script>y()</script>\n`,
  )
  const { bundles, messages } = compile(files, { asAt })
  expect(messages.map(one => one.code)).toContain('not-text')
  for (const content of bundles.values())
    expect(new TextDecoder().decode(content)).not.toMatch(/onclick|<script/)
})

/** Text made of the pieces that mean something here, so that it goes deep. */
const pieces = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '---\n',
        ':::',
        '::',
        ':said[',
        ':slot[lead]',
        ']',
        '{#a}',
        '{#b to=c}',
        '{',
        '}',
        '- [x] ',
        '- [ ] ',
        '1. ',
        '> ',
        '```\n',
        '<!--',
        '-->',
        '**',
        '::page[P]{#p code=s1}\n',
        ':::question{#q}\n',
        ':::scenario{#s start=a}\n',
        '::node[N]{#a end=best}\n',
        ':::sort{#t}\n',
        '::group[G]{#g}\n',
        ':::match{#m}\n',
        '::answer[A]{#x}\n',
        ':::order{#o}\n',
        '::snippet{#duty}\n',
        ':::reveal{#r}\n',
        '::item[I]{#i}\n',
        ':::say{#y}\n',
        '- say: a\n',
        '[a](word:b)',
        '![a](b)',
        '&amp;',
        '\\',
      ),
    ),
    { maxLength: 40 },
  )
  .map(list => list.join(''))

test.each([lessonOne, questions, snippet, courseYaml, factsYaml, picture])(
  'any text in %s gives messages, not an exception',
  path => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string(), fc.string({ unit: 'binary' })), text => {
        const head =
          path === lessonOne
            ? '---\nid: first-things\ncode: l1\ntitle: T\nminutes: 2\nremember: [a]\n---\n\n'
            : ''
        const files = new Map<string, string>([...goodCourse(), [path, head + text]])
        const { messages } = compile(files, { asAt })
        for (const { line, column } of messages) {
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
  },
  patience,
)

test(
  'any attribute and any label of a directive gives messages, not an exception',
  () => {
    const kinds = [
      'page',
      'law',
      'picture',
      'media',
      'question',
      'scenario',
      'support',
      'contacts',
      'declaration',
      'snippet',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string(), fc.string(), (kind, label, value) => {
        const text = `${goodCourse().get(lessonOne)}\n\n::page[x]{#x code=s90}\n\n:::${kind}[${label}]{#z nation=${JSON.stringify(value)} src=${JSON.stringify(value)} start=${JSON.stringify(value)}}\n${label}\n:::\n`
        expect(() => compile(new Map([...goodCourse(), [lessonOne, text]]), { asAt })).not.toThrow()
      }),
      { numRuns: 60 },
    )
  },
  patience,
)
