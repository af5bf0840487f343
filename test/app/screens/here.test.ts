import 'fake-indexeddb/auto'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import {
  attemptAt,
  ensureLearner,
  here,
  nameLearner,
  noStorage,
  refresh,
  startAs,
  store,
} from '../../../src/app/here.ts'
import { sampleCourse } from '../store/sample-course.ts'

vi.stubGlobal('document', { cookie: '' })
vi.stubGlobal('window', { location: { protocol: 'https:' } })

const empty = { learners: [], learner: null, attempts: [], certificates: [], organisation: {} }

beforeEach(async () => {
  const { database } = await store()
  await Promise.all(database.tables.map(table => table.clear()))
  here.value = null
  noStorage.value = false
})

afterAll(async () => (await store()).database.close())

test('two that need a learner at once get the same one', async () => {
  const [one, other] = await Promise.all([ensureLearner(), ensureLearner()])
  expect(other.id).toBe(one.id)
  expect(here.value?.learners).toHaveLength(1)
})

test('a store that could not be opened at first is not taken for an empty one', async () => {
  await nameLearner('Siân')
  here.value = empty
  noStorage.value = true
  expect((await ensureLearner()).name).toBe('Siân')
  here.value = empty
  noStorage.value = true
  await nameLearner('Siân Llŷr')
  expect(here.value?.learners.map(one => one.name)).toEqual(['Siân Llŷr'])
  expect(noStorage.value).toBe(false)
})

test('a name typed before the store was open is given to who is here', async () => {
  const { learners } = await store()
  await learners.create('Siân')
  await nameLearner('Siân Llŷr')
  expect(here.value?.learners.map(one => one.name)).toEqual(['Siân Llŷr'])
})

test('another name at the start of a course is another person, with attempts of their own', async () => {
  await startAs('Siân')
  await (await store()).attempts.start((await ensureLearner()).id, sampleCourse)
  await startAs('Amina')
  expect(here.value?.learners.map(one => one.name)).toEqual(['Siân', 'Amina'])
  expect(here.value?.learner?.name).toBe('Amina')
  await refresh()
  expect(here.value?.attempts).toEqual([])
})

test('a name typed where it was skipped, or the same again, stays with who is here', async () => {
  await startAs('')
  await startAs('Siân')
  await startAs('  siân ')
  await startAs('')
  expect(here.value?.learners).toHaveLength(1)
})

test('the open attempt comes before one completed later by the clock', async () => {
  const learner = await ensureLearner()
  const begun = await (await store()).attempts.start(learner.id, sampleCourse)
  if (!begun.ok) throw new Error(begun.why)
  const completed = {
    ...begun.attempt,
    id: 'completed',
    startedAt: '2099-01-01T00:00:00.000Z',
    completed: { at: '2099-01-01T00:00:00.000Z', event: 'e' },
  }
  await (await store()).database.attempts.put(completed)
  const { attempts } = await refresh()
  expect(attempts[0]?.id).toBe('completed')
  expect(attemptAt('sample')?.id).toBe(begun.attempt.id)
})

test('reading again never puts back an older state of an attempt', async () => {
  const learner = await ensureLearner()
  const begun = await (await store()).attempts.start(learner.id, sampleCourse)
  if (!begun.ok) throw new Error(begun.why)
  const newer = { ...begun.attempt, upTo: `${begun.attempt.upTo}~`, finished: { first: true } }
  here.value = { ...empty, attempts: [{ ...newer, finished: { first: true as const } }] }
  await refresh()
  expect(attemptAt('sample')?.finished).toEqual({ first: true })
})
