import { expect, test } from 'vitest'
import { allConfirmed, declarationsIn } from '../../../src/app/declarations.ts'
import type { Block } from '../../../src/course/block.ts'

const block = (id: string): Block => ({
  kind: 'declaration',
  id,
  document: 'code-of-conduct',
  text: [`I have read ${id}.`],
})
const text: Block = { kind: 'text', id: 'words', body: [] }
const lessons = [
  { pages: [{ id: 'p1', code: 's1', title: [], blocks: [text, block('conduct')] }] },
  { pages: [{ id: 'p2', code: 's2', title: [], blocks: [block('contacts'), block('spare')] }] },
]

test('declarations come in the order of the course, with their words from the lessons', () => {
  const found = declarationsIn({ declarations: ['contacts', 'conduct', 'gone'] }, lessons)
  expect(found.map(one => one.id)).toEqual(['contacts', 'conduct'])
})

test('all are confirmed only when each is, and none was taken back', () => {
  const conduct = { document: 'code-of-conduct', confirmed: true, at: '' } as const
  const both = [{ id: 'conduct' }, { id: 'constructor' }]
  expect(allConfirmed(both, null)).toBe(false)
  expect(allConfirmed(both, { declarations: { conduct } })).toBe(false)
  const taken = { ...conduct, confirmed: false }
  expect(allConfirmed(both, { declarations: { conduct, constructor: taken } })).toBe(false)
  expect(allConfirmed(both, { declarations: { conduct, constructor: conduct } })).toBe(true)
})
