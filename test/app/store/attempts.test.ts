import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEvents } from '../../../src/app/store/event-log.ts'
import type { Store } from '../../../src/app/store/open-store.ts'
import type { Attempt } from '../../../src/record/attempt.ts'
import type { Happening } from '../../../src/record/event.ts'
import { fold } from '../../../src/record/fold.ts'
import { freshStore } from './fresh-store.ts'
import { sampleCourse } from './sample-course.ts'

const openFirst: Happening = { type: 'opened', lesson: 'first', page: 'first-a' }

async function begun(store: Store): Promise<Attempt> {
  const learner = await store.learners.create('Amina')
  const saved = await store.attempts.start(learner.id, sampleCourse)
  if (!saved.ok) throw new Error(saved.why)
  return saved.attempt
}

test('what was appended is read back with its place', async () => {
  const { store } = freshStore()
  const attempt = await begun(store)
  const saved = await store.attempts.runtime(attempt.id).append(sampleCourse, [openFirst])
  expect(saved.ok && saved.attempt.place).toEqual({ lesson: 'first', page: 'first-a' })
  expect(await store.attempts.runtime(attempt.id).load()).toEqual(saved.ok && saved.attempt)
})

test('a learner has one open attempt for each course', async () => {
  const { store } = freshStore()
  const attempt = await begun(store)
  const both = await Promise.all([
    store.attempts.start(attempt.learner, sampleCourse),
    store.attempts.start(attempt.learner, sampleCourse),
  ])
  expect(both.map(one => one.ok && one.attempt.id)).toEqual([attempt.id, attempt.id])
  expect(await store.attempts.of(attempt.learner)).toHaveLength(1)
})

test('a completed attempt is followed by a new one', async () => {
  const { store } = freshStore()
  const attempt = await begun(store)
  const { append } = store.attempts.runtime(attempt.id)
  const opened = sampleCourse.lessons.flatMap(lesson =>
    lesson.pages.map(page => ({ type: 'opened', lesson: lesson.id, page: page.id }) as const),
  )
  const questions = [{ question: 'q1', options: ['yes', 'no'] }]
  const saved = await append(sampleCourse, [
    ...opened,
    { type: 'check-started', try: 't1', questions, passMark: 0.8 },
    {
      type: 'check-answered',
      try: 't1',
      question: 'q1',
      response: { kind: 'options', ids: ['yes'] },
    },
    { type: 'check-submitted', try: 't1' },
  ])
  expect(saved.ok && saved.attempt.completed).not.toBeNull()
  expect(await store.attempts.open(attempt.learner, 'sample')).toBeNull()
  const again = await store.attempts.start(attempt.learner, sampleCourse)
  expect(again.ok && again.attempt.id).not.toBe(attempt.id)
})

test('a refused happening is kept nowhere, nor what came with it', async () => {
  const { store } = freshStore()
  const attempt = await begun(store)
  const before = await store.exportEverything()
  const saved = await store.attempts
    .runtime(attempt.id)
    .append(sampleCourse, [openFirst, { type: 'opened', lesson: 'first', page: 'nowhere' }])
  expect(saved).toEqual({ ok: false, why: 'refused' })
  expect((await store.exportEverything()).tables).toEqual(before.tables)
})

test('UI-25 an attempt that is no longer there is lost, never begun again in silence', async () => {
  const { store } = freshStore()
  const attempt = await begun(store)
  await store.database.delete({ disableAutoOpen: false })
  const { append } = store.attempts.runtime(attempt.id)
  expect(await append(sampleCourse, [openFirst])).toEqual({ ok: false, why: 'storage-lost' })
  const started = await store.attempts.start(attempt.learner, sampleCourse)
  expect(started).toEqual({ ok: false, why: 'storage-lost' })
})

test('a closed database is told apart from a bug', async () => {
  const { store } = freshStore()
  const attempt = await begun(store)
  store.database.close()
  const { append } = store.attempts.runtime(attempt.id)
  expect(await append(sampleCourse, [openFirst])).toEqual({ ok: false, why: 'storage-lost' })
})

test('the snapshot is rebuilt from the events, when lost too', async () => {
  const { store } = freshStore()
  const attempt = await begun(store)
  const saved = await store.attempts.runtime(attempt.id).append(sampleCourse, [openFirst])
  await store.database.attempts.clear()
  const rebuilt = await store.attempts.rebuild(sampleCourse, attempt.id)
  expect(saved.ok && saved.attempt).toEqual(rebuilt)
  await store.database.attempts.clear()
  const next = await store.attempts
    .runtime(attempt.id)
    .append(sampleCourse, [{ type: 'opened', lesson: 'first', page: 'first-b' }])
  expect(next.ok && Object.keys(next.attempt.opened)).toEqual(['first-a', 'first-b'])
})

test('however appends are cut up and however the clock jumps, the snapshot is the fold', async () => {
  const page = fc.constantFrom('first-a', 'first-b')
  const happening = fc.oneof(
    page.map(one => ({ type: 'opened', lesson: 'first', page: one }) as const),
    page.map(one => ({ type: 'spent', seconds: 3, page: one }) as const),
  )
  const step = fc.record({
    jump: fc.integer({ min: -100_000, max: 100_000 }),
    happenings: fc.array(happening, { minLength: 1, maxLength: 4 }),
  })
  const history = fc.array(step, { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(history, async steps => {
      const { store, clock } = freshStore()
      const attempt = await begun(store)
      const { append, load } = store.attempts.runtime(attempt.id)
      const appends = steps.map(({ jump, happenings }) => {
        clock.ms += jump
        return append(sampleCourse, happenings)
      })
      expect((await Promise.all(appends)).every(saved => saved.ok)).toBe(true)
      const events = await readEvents(store.database, attempt.id)
      expect(events).toHaveLength(1 + steps.flatMap(one => one.happenings).length)
      expect(new Set(events.map(event => event.order)).size).toBe(events.length)
      expect(await load()).toEqual(fold(sampleCourse, events).attempt)
    }),
    { numRuns: 40 },
  )
})
