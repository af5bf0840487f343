import * as v from 'valibot'
import { expect, test } from 'vitest'
import { catalogue } from '../../src/app/bundles/shape/catalogue-shape.ts'
import {
  courseFile,
  finalCheck,
  glossary,
  groupFile,
  lesson,
} from '../../src/app/bundles/shape/course-shape.ts'
import { compile } from '../../src/compiler/compile.ts'
import type { CourseFile, GroupFile } from '../../src/course/bundle.ts'
import { bundleFolder } from '../../src/course/bundle-folder.ts'
import type { FinalCheck, Lesson } from '../../src/course/course.ts'
import { changed, folder, goodCourse } from './good-course.ts'

const compiled = compile(goodCourse(), { asAt: '2026-11-21' })
const entry = compiled.catalogue.courses[0]

function json<T>(name: string): T {
  const path = entry?.files.find(file => file.path.endsWith(`/${name}`))?.path ?? ''
  return JSON.parse(new TextDecoder().decode(compiled.bundles.get(path)))
}

test('a good course gives no message', () => {
  expect(compiled.messages).toEqual([])
})

test('text keeps colons that are no directives, and its links, slots and quotations', () => {
  const page = json<Lesson>('l1.en.json').pages[0]
  expect(page).toMatchSnapshot()
})

test('a recording stands where its block says, in the folder of the version', () => {
  const sources = ['l1', 'l2']
    .flatMap(name => json<Lesson>(`${name}.en.json`).pages)
    .flatMap(page => page.blocks)
    .flatMap(block => (block.kind === 'media' ? [block.src] : []))
  expect(sources).toEqual(['media/talk-m.mp3'])
  for (const src of sources) {
    const address = `${bundleFolder(json<CourseFile>('course.en.json'))}/${src}`
    expect(new TextDecoder().decode(compiled.bundles.get(address))).toBe('sound')
  }
})

test('notes for facilitators stand in a file of their own, and in no lesson', () => {
  expect(json<GroupFile>('group.en.json')).toEqual({
    lessons: [
      {
        lesson: 'first-things',
        notes: [['Ask who is the lead here.'], ['Watch for: somebody who goes quiet.']],
      },
      {
        lesson: 'last-things',
        notes: [
          ['Read the story aloud.'],
          ['Name the ', { t: 'link', to: 'word:lead', c: ['lead'] }, '.'],
        ],
      },
    ],
  })
  for (const name of ['course', 'l1', 'l2'])
    expect(JSON.stringify(json(`${name}.en.json`))).not.toContain('Watch for')
})

test('every block kind comes out in the contract form', () => {
  const blocks = ['l1', 'l2']
    .flatMap(name => json<Lesson>(`${name}.en.json`).pages)
    .flatMap(page => page.blocks)
  expect(new Set(blocks.map(block => block.kind)).size).toBe(20)
  expect(blocks).toMatchSnapshot()
})

test('a shared passage stands as it is now, under ids of the page', () => {
  const duty = json<Lesson>('l2.en.json').pages.find(page => page.id === 'duty-page')
  expect(duty?.blocks).toMatchObject([
    { kind: 'law', id: 'duty-page.duty.duty-law', asAt: '2026-11-21', facts: ['new-duty'] },
  ])
  expect(JSON.stringify(duty)).not.toContain('has started')
})

test('the course file has no content, and the answer key has no words', () => {
  const course = json<CourseFile>('course.en.json')
  expect(course).toMatchSnapshot()
  expect(course.check.key.away).toEqual({
    outcome: 'respond',
    lesson: 'first-things',
    right: ['deputy'],
  })
  expect(json<FinalCheck>('check.en.json').bank).toHaveLength(4)
})

test('long-known facts that are cited are counted as not yet checked', () => {
  expect(json<CourseFile>('course.en.json').uncheckedFacts).toBe(1)
})

test('the same files give the same bytes, whatever their order and the day', () => {
  const reversed = new Map([...goodCourse()].toReversed())
  const later = compile(reversed, { asAt: '2031-01-01' })
  expect([...later.bundles]).toEqual([...compiled.bundles])
  expect(later.messages).toEqual([])
})

test('the app accepts every file', () => {
  const kinds = { course: courseFile, check: finalCheck, words: glossary, group: groupFile }
  for (const [path, content] of compiled.bundles) {
    const name = /([a-z]+)[^/]*\.json$/.exec(path)?.[1] ?? ''
    if (!path.endsWith('.json') || !path.startsWith('b/')) continue
    const form = Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds] : lesson
    const value: unknown = JSON.parse(new TextDecoder().decode(content))
    expect(v.safeParse(form as v.GenericSchema, value).issues, path).toBeUndefined()
  }
  expect(v.is(catalogue, compiled.catalogue)).toBe(true)
})

test('one changed word changes the fingerprint and so every path', () => {
  const other = goodCourse()
  other.set(
    'modules/tea-club/questions/en.md',
    `${other.get('modules/tea-club/questions/en.md')}`.replace('until next week', 'until Monday'),
  )
  const paths = compile(other, { asAt: '2026-11-21' }).catalogue.courses[0]?.files.map(
    file => file.path,
  )
  for (const file of entry?.files ?? []) expect(paths).not.toContain(file.path)
})

test('every file of the catalogue is there, with its hash and size', async () => {
  const files = [...(entry?.files ?? []), compiled.catalogue.safety]
  for (const file of files) {
    const content = compiled.bundles.get(file.path) ?? new Uint8Array()
    const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(content))
    expect(Buffer.from(hash).toString('hex').slice(0, 32)).toBe(file.sha256)
    expect(content.length).toBe(file.bytes)
  }
  expect(entry?.bytes).toBe((entry?.files ?? []).reduce((sum, file) => sum + file.bytes, 0))
})

test('the table holds the fields that npm run courses -- --json promises', () => {
  expect(compiled.tables).toMatchSnapshot()
})

test('hours are due when nobody has looked at them for more than 90 days', () => {
  const list = 'modules/shared/support.yaml'
  const timed = changed(list, '  checked-on', '  hours: Until 10pm\n  checked-on')
  const due = (files: typeof timed, asAt: string) =>
    compile(files, { asAt }).helplines.filter(one => one.due)
  expect(due(timed, '2027-02-18')).toEqual([])
  expect(due(timed, '2027-02-19')).toMatchObject([{ service: { id: 'childline' }, days: 91 }])
  expect(due(goodCourse(), '2031-01-01')).toEqual([])
})

test('a fact is due from its day on, and names the screens that cite it', () => {
  const due = compile(goodCourse(), { asAt: '2026-12-01' }).facts.filter(use => use.due)
  expect(due.map(use => [use.fact.id, use.citedBy])).toEqual([['new-duty', ['c9/l2/s7 duty-page']]])
  expect(compiled.facts.some(use => use.due)).toBe(false)
})

test('the catalogue lists courses by their codes, not by their folders', () => {
  const other = [...goodCourse()]
    .filter(([path]) => path.startsWith(`${folder}/`))
    .map(([path, text]): [string, string] => [
      path.replace(folder, 'modules/a-club'),
      path.endsWith('course.yaml') ? text.replace('tea-club\ncode: c9', 'a-club\ncode: c10') : text,
    ])
  const both = compile(new Map([...goodCourse(), ...other]), { asAt: '2026-11-21' })
  expect(both.catalogue.courses.map(course => course.code)).toEqual(['c9', 'c10'])
})
