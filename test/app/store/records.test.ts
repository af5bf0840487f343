import { expect, test } from 'vitest'
import type { Certificate } from '../../../src/record/certificate.ts'
import { freshStore } from './fresh-store.ts'

const certificate: Certificate = {
  id: 'c-1',
  number: '7K4M-PQ2T-9XWD',
  learner: 'l-1',
  attempt: 'a-1',
  name: 'Siân Ŵyn',
  organisation: null,
  course: 'sample',
  courseCode: 'c9',
  title: 'A sample',
  level: 1,
  topics: [],
  version: '1.0',
  language: 'en',
  completedOn: '2026-11-21',
  refresher: { kind: 'ask' },
  how: { kind: 'alone' },
  nameChecked: { by: 'learner' },
  minutes: 40,
  approval: null,
  issuedAt: '2026-11-21T10:00:00.000Z',
}

test('learners are listed in the order in which they came', async () => {
  const { store, clock } = freshStore()
  const zoe = await store.learners.create('  Zoë  ')
  clock.ms += 1
  const amina = await store.learners.create('Amina')
  expect(await store.learners.list()).toEqual([zoe, amina])
  expect(zoe.name).toBe('Zoë')
})

test('a learner is renamed and found by id', async () => {
  const { store } = freshStore()
  const { id } = await store.learners.create('')
  await store.learners.rename(id, ' نور ')
  expect((await store.learners.get(id))?.name).toBe('نور')
  expect(await store.learners.get('nobody')).toBeNull()
})

test('an attempt has one standing certificate, whichever tab issues first', async () => {
  const { store } = freshStore()
  const second = { ...certificate, id: 'c-2', number: 'AAAA-BBBB-CCCC' }
  const both = await Promise.all([
    store.certificates.issue(certificate),
    store.certificates.issue(second),
  ])
  expect(both).toEqual([certificate, certificate])
  expect(await store.certificates.of('l-1')).toEqual([certificate])
})

test('a corrected certificate replaces the older one, which stays and says so', async () => {
  const { store } = freshStore()
  await store.certificates.issue(certificate)
  const corrected = {
    ...certificate,
    ...{ id: 'c-2', number: 'AAAA-BBBB-CCCC', replaces: certificate.number },
    issuedAt: '2026-11-22T10:00:00.000Z',
  }
  await store.certificates.issue(corrected)
  expect(await store.certificates.of('l-1')).toEqual([
    corrected,
    { ...certificate, replacedBy: corrected.number },
  ])
})

test('a note belongs to one learner, course and block; an empty one is gone', async () => {
  const { store } = freshStore()
  await store.notes.write('l-1', 'sample', 'think', 'My own words')
  expect(await store.notes.read('l-1', 'sample', 'think')).toBe('My own words')
  expect(await store.notes.read('l-2', 'sample', 'think')).toBe('')
  await store.notes.write('l-1', 'sample', 'think', '')
  expect(await store.database.notes.count()).toBe(0)
})

test('settings and the own organisation are kept', async () => {
  const { store } = freshStore()
  expect(await store.settings.readOrganisation()).toEqual({})
  await store.settings.writeOrganisation({ lead: { name: 'Jo', phone: '01234 567 890' } })
  await store.settings.write('look', { theme: 'dark' })
  expect(await store.settings.read('look')).toEqual({ theme: 'dark' })
  expect((await store.settings.readOrganisation()).lead?.name).toBe('Jo')
})

test('"Download everything" holds every table', async () => {
  const { store } = freshStore()
  await store.learners.create('Amina')
  const { tables } = await store.exportEverything()
  expect(Object.keys(tables).sort()).toEqual(store.database.tables.map(one => one.name).sort())
  expect(tables.learners).toHaveLength(1)
})
