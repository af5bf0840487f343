import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compileModules } from '../../src/compiler/compile-modules.ts'
import { messageLine } from '../../src/compiler/course-report.ts'
import { newCourse } from '../../src/compiler/new-course.ts'

const asAt = '2026-11-21'
const root = await mkdtemp(join(tmpdir(), 'harbour-new-course-'))
for (const folder of ['shared', 'frameworks', 'child-abuse-and-neglect'])
  await cp(join('modules', folder), join(root, 'modules', folder), { recursive: true })
afterAll(() => rm(root, { recursive: true }))

test('a new course compiles with no message and holds every common block', async () => {
  expect(await newCourse(root, 'tea-club', asAt)).toEqual({
    ok: true,
    folder: 'modules/tea-club',
    code: 'c2',
  })
  const { messages, tables, catalogue, bundles } = await compileModules(root, asAt)
  const own = messages.filter(one => one.file.startsWith('modules/tea-club'))
  expect(own.map(messageLine)).toEqual([])
  expect(tables.find(table => table.id === 'tea-club')).toMatchObject({
    title: 'Tea club',
    bankQuestions: 8,
  })
  const files = catalogue.courses.find(course => course.id === 'tea-club')?.files ?? []
  const all = files.map(file => new TextDecoder().decode(bundles.get(file.path))).join('')
  const kinds = new Set([...all.matchAll(/"kind":"([a-z]+)"/g)].map(([, kind]) => kind))
  const rare = ['media', 'declaration']
  expect(kinds.size + rare.length).toBe(20)
})

test('a course that is there is never written over, and a name must be an id', async () => {
  expect(await newCourse(root, 'child-abuse-and-neglect', asAt)).toMatchObject({ why: 'exists' })
  for (const name of ['', 'My course', '../up', 'a/b', '-x'])
    expect(await newCourse(root, name, asAt)).toEqual({ ok: false, why: 'id-form' })
})
