import { expect, test } from 'vitest'
import { askedOutline } from '../../src/record/asked-outline.ts'
import type { Happening } from '../../src/record/event.ts'
import { fold } from '../../src/record/fold.ts'
import { eventsOf, readAll, started, tryWith } from './history.ts'
import { tinyOutline } from './tiny-course.ts'

const course = { ...tinyOutline, declarations: ['policy', 'contacts'] }

function confirm(declaration: string): Happening {
  return { type: 'declared', declaration, document: 'definitions', confirmed: true }
}

test('declarations bind only where the organisation asks for them', () => {
  expect(askedOutline(course, null, false).declarations).toEqual([])
  expect(askedOutline(course, null, true).declarations).toEqual(['policy', 'contacts'])
})

test('what is asked for after a completion does not undo it when the log is folded again', () => {
  const events = eventsOf([started, ...readAll, ...tryWith('t1', 4)])
  const { attempt } = fold(askedOutline(course, null, false), events)
  expect(attempt?.completed).not.toBeNull()
  expect(fold(askedOutline(course, attempt, true), events).attempt).toEqual(attempt)
})

test('a completion that waited for declarations is the same when folded again', () => {
  const happenings = [...readAll, ...tryWith('t1', 4), confirm('policy'), confirm('contacts')]
  const events = eventsOf([started, ...happenings, { type: 'spent', page: 'first', seconds: 2 }])
  const { attempt } = fold(askedOutline(course, null, true), events)
  expect(attempt?.completed?.event).toBe(events.at(-2)?.id)
  expect(fold(askedOutline(course, attempt, true), events).attempt).toEqual(attempt)
})

test('an open attempt must confirm what is asked for', () => {
  const events = eventsOf([started, ...readAll, ...tryWith('t1', 4), confirm('policy')])
  const { attempt } = fold(askedOutline(course, null, true), events)
  expect(attempt?.completed).toBeNull()
  expect(askedOutline(course, attempt, true).declarations).toEqual(['policy', 'contacts'])
})
