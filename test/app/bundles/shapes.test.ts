import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAs } from '../../../src/app/bundles/parse-as.ts'
import { catalogue } from '../../../src/app/bundles/shape/catalogue-shape.ts'
import { courseFile, finalCheck, lesson } from '../../../src/app/bundles/shape/course-shape.ts'
import { safety } from '../../../src/app/bundles/shape/safety-shape.ts'
import type { Shape } from '../../../src/app/bundles/shape/shape.ts'
import type { Block } from '../../../src/course/block.ts'
import { sampleCourse } from '../store/sample-course.ts'
import { sampleBundle, sampleCheck, sampleLesson, sampleSafety } from './sample-bundle.ts'

function parse<T>(shape: Shape<T>, value: unknown) {
  return parseAs(shape, bytes(JSON.stringify(value)))
}

function bytes(text: string): ArrayBuffer {
  return new Uint8Array(new TextEncoder().encode(text)).buffer
}

function withBlock(block: unknown): unknown {
  const [page] = sampleLesson('l1').pages
  return { ...sampleLesson('l1'), pages: [{ ...page, blocks: [block] }] }
}

test('what the compiler promises comes through as it was', () => {
  const bundle = sampleBundle()
  expect(parse(catalogue, bundle.catalogue)).toEqual({ ok: true, value: bundle.catalogue })
  expect(parse(courseFile, sampleCourse)).toEqual({ ok: true, value: sampleCourse })
  expect(parse(lesson, sampleLesson('l2'))).toEqual({ ok: true, value: sampleLesson('l2') })
  expect(parse(finalCheck, sampleCheck)).toEqual({ ok: true, value: sampleCheck })
  expect(parse(safety, sampleSafety)).toEqual({ ok: true, value: sampleSafety })
})

const para = [{ t: 'p', c: ['Words ', { t: 'strong', c: ['stand'] }] }] as const
const art = {
  viewBox: '0 0 320 180',
  shapes: [
    { el: 'g', at: { fill: '--brand' }, c: [{ el: 'path', at: { d: 'M1,2 L-3.5 4z' } }] },
    { el: 'text', at: { 'text-anchor': 'middle' }, text: 'You' },
  ],
} as const

const blocks: readonly Block[] = [
  { kind: 'text', id: 'b', body: para },
  { kind: 'dos', id: 'b', dos: [['Listen']], donts: [['Do not promise']] },
  { kind: 'law', id: 'b', nation: 'England', asAt: '2026-11-21', facts: ['f'], body: para },
  { kind: 'note', id: 'b', body: para },
  { kind: 'picture', id: 'b', alt: '', art },
  { kind: 'diagram', id: 'b', alt: 'Three steps', art },
  { kind: 'media', id: 'b', type: 'audio', src: 'media/a.mp3', bytes: 5, transcript: para },
  { kind: 'reveal', id: 'b', items: [{ id: 'i', title: ['T'], body: para }] },
  { kind: 'cards', id: 'b', items: [{ id: 'i', title: ['T'], body: para }] },
  { kind: 'steps', id: 'b', items: [{ id: 'i', title: ['T'], body: para }] },
  { kind: 'say', id: 'b', items: [{ id: 'i', say: ['a'], avoid: ['b'], why: ['c'] }] },
  {
    ...{ kind: 'scenario', id: 'b', topic: 't', minutes: 2, start: 'n', teaches: para },
    nodes: [
      { id: 'n', title: ['N'], body: para, choices: [{ id: 'c', text: ['C'], to: 'm' }] },
      { id: 'm', title: ['M'], body: para, choices: [], back: 'n', end: 'other' },
    ],
  },
  {
    ...{ kind: 'sort', id: 'b', prompt: ['P'], groups: [{ id: 'g', label: ['G'] }] },
    cards: [{ id: 'c', text: ['C'], group: 'g', feedback: para }],
  },
  {
    ...{ kind: 'order', id: 'b', prompt: ['P'], items: [{ id: 'i', text: ['I'] }] },
    ...{ right: para, notQuite: para },
  },
  {
    ...{ kind: 'match', id: 'b', prompt: ['P'], answers: [{ id: 'a', text: ['A'] }] },
    rows: [{ id: 'r', text: ['R'], answer: 'a', feedback: para }],
  },
  {
    ...{ kind: 'question', id: 'b' },
    question: { ...sampleCheck.bank[0], id: 'b', many: true } as never,
  },
  { kind: 'reflection', id: 'b', prompt: [{ t: 'slot', name: 'lead' }] },
  { kind: 'declaration', id: 'b', document: 'contacts', text: ['I know.'] },
  { kind: 'contacts', id: 'b', show: ['lead', 'council-out-of-hours'] },
  { kind: 'support', id: 'b', services: ['childline'] },
]

test.each(blocks.map(block => [block.kind, block] as const))(
  'a block of kind %s comes through as it was',
  (_, block) => {
    const value = withBlock(block)
    expect(parse(lesson, value)).toEqual({ ok: true, value })
  },
)

const hostileBlocks: readonly (readonly [string, unknown])[] = [
  ['an unknown kind', { kind: 'html', id: 'b', body: '<script>' }],
  ['a kind from the prototype', { kind: 'constructor', id: 'b' }],
  ['raw text for rich text', { kind: 'text', id: 'b', body: '<img onerror=x>' }],
  ['an unknown element', { kind: 'text', id: 'b', body: [{ t: 'script', c: ['x'] }] }],
  ['a script in a link', textWithLink('javascript:alert(1)')],
  ['an insecure link', textWithLink('http://example.org')],
  ['a link with white space before its scheme', textWithLink(' javascript:alert(1)')],
  ['a picture that fetches', drawing({ el: 'path', at: { fill: 'url(https://evil.example/x)' } })],
  ['a picture with an event', drawing({ el: 'path', at: { onload: 'x' } })],
  ['a picture with a style', drawing({ el: 'path', at: { style: 'x' } })],
  ['a foreign element in a picture', drawing({ el: 'foreignObject', at: {} })],
  ['a colour of its own', drawing({ el: 'rect', at: { fill: '#f00' } })],
  ['media from elsewhere', { ...blocks[6], src: 'https://evil.example/a.mp3' }],
  ['media from above', { ...blocks[6], src: '../../a.mp3' }],
]

test.each(hostileBlocks)('refused: %s', (_, block) => {
  expect(parse(lesson, withBlock(block))).toMatchObject({ ok: false, why: 'unreadable' })
})

function textWithLink(to: string): unknown {
  return { kind: 'text', id: 'b', body: [{ t: 'p', c: [{ t: 'link', to, c: ['x'] }] }] }
}

function drawing(shape: unknown): unknown {
  return { kind: 'picture', id: 'b', alt: '', art: { viewBox: '0 0 1 1', shapes: [shape] } }
}

const [file] = sampleBundle().entry.files

const hostileCatalogues: readonly (readonly [string, object])[] = [
  ['a way up', { path: '../../secret.json' }],
  ['a way up inside', { path: 'b/../../secret.json' }],
  ['another origin', { path: 'https://evil.example/l1.en.json' }],
  ['another origin without scheme', { path: '//evil.example/l1.en.json' }],
  ['a root', { path: '/health' }],
  ['an encoded way up', { path: 'b/%2e%2e/x.json' }],
  ['a short hash', { sha256: 'abc' }],
  ['a size below nothing', { bytes: -1 }],
  ['a size past all phones', { bytes: 1e15 }],
  ['half a byte', { bytes: 1.5 }],
]

test.each(hostileCatalogues)('a catalogue is refused with %s', (_, change) => {
  const { entry, catalogue: good } = sampleBundle()
  const courses = [{ ...entry, files: [{ ...file, ...change }] }]
  expect(parse(catalogue, { ...good, courses })).toMatchObject({ ok: false, why: 'unreadable' })
})

test.each([
  ['a code that is a path', { code: '../x' }],
  ['a version that is a path', { version: '1/../2' }],
  ['a fingerprint that is none', { fingerprint: 'zzzzzzzzzzzz' }],
])('a catalogue is refused with %s', (_, change) => {
  const { entry, catalogue: good } = sampleBundle()
  const courses = [{ ...entry, ...change }]
  expect(parse(catalogue, { ...good, courses })).toMatchObject({ ok: false, why: 'unreadable' })
})

test('a later format of the catalogue is refused', () => {
  const { catalogue: good } = sampleBundle()
  expect(parse(catalogue, { ...good, format: 2 })).toMatchObject({ ok: false, path: 'format' })
})

test('a helpline with a number that is none is refused', () => {
  const services = [{ ...sampleSafety.services[0], phone: '0800;ext=*21*' }]
  expect(parse(safety, { ...sampleSafety, services })).toMatchObject({ ok: false })
})

test('what is not JSON, not UTF-8 or endlessly deep is refused', () => {
  expect(parseAs(lesson, bytes('<!doctype html>')).ok).toBe(false)
  expect(parseAs(lesson, new Uint8Array([0xff, 0xfe, 0x22]).buffer).ok).toBe(false)
  const deep = `${'{"t":"strong","c":['.repeat(50_000)}${']}'.repeat(50_000)}`
  const value = JSON.stringify(withBlock({ kind: 'text', id: 'b', body: [{ t: 'p', c: ['X'] }] }))
  expect(parseAs(lesson, bytes(value.replace('"X"', deep))).ok).toBe(false)
})

test('a key of the prototype in an answer key does no harm', () => {
  const evil = JSON.stringify(sampleCourse).replace('"q1"', '"__proto__"')
  const parsed = parseAs(courseFile, bytes(evil))
  expect(parsed.ok && Object.keys(parsed.value.check.key)).toEqual([])
  expect(Reflect.get({}, 'outcome')).toBeUndefined()
})

test('no JSON makes the reader throw, and nothing unknown comes through', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), value => {
      for (const shape of [catalogue, courseFile, lesson, finalCheck, safety]) {
        expect(parse<unknown>(shape, value).ok).toBe(false)
      }
    }),
  )
})
