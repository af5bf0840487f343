import { expect, test } from 'vitest'
import { type Feedback, readFeedback, withFeedback } from '../../../src/app/feedback.ts'

const one: Feedback = { id: 'a', course: 'tiny', month: '2026-11', answers: { easy: 'yes' } }

test('a later page puts the set in the place of the same set', () => {
  const more: Feedback = { ...one, answers: { easy: 'yes', change: 'Shorter' } }
  expect(withFeedback(withFeedback(undefined, one), more)).toEqual([more])
})

test('another set stands beside the first', () => {
  const other = { ...one, id: 'b' }
  expect(withFeedback([one], other)).toEqual([one, other])
})

test('nothing in a set names a person, an attempt or a day', () => {
  const [kept] = withFeedback([], one)
  expect(Object.keys(kept ?? {}).sort()).toEqual(['answers', 'course', 'id', 'month'])
  expect(kept?.month).toMatch(/^\d{4}-\d{2}$/)
})

test.each([null, undefined, 7, 'x', {}, [null], [{ id: 1 }], [[one]]])(
  'what is not feedback (%j) is left out',
  kept => {
    expect(readFeedback(kept)).toEqual([])
  },
)
