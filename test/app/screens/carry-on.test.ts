import { expect, test } from 'vitest'
import { carryOn } from '../../../src/app/carry-on.ts'
import type { Attempt, Try } from '../../../src/record/attempt.ts'
import { sampleCourse } from '../store/sample-course.ts'

const begun: Attempt = {
  id: 'a',
  learner: 'l',
  course: 'sample',
  version: '1.0',
  fingerprint: '0123456789ab',
  language: 'en',
  startedAt: '2026-11-21T10:00:00.000Z',
  upTo: '' as Attempt['upTo'],
  place: null,
  opened: {},
  finished: {},
  stories: {},
  answers: {},
  declarations: {},
  tries: [],
  seconds: {},
  completed: null,
}

const everyPage = Object.fromEntries(
  sampleCourse.lessons.flatMap(lesson => lesson.pages.map(page => [page.id, true as const])),
)
const learned: Attempt = { ...begun, opened: everyPage, finished: { first: true, second: true } }

function tryWith(answers: Try['answers']): Try {
  const questions = ['q1', 'q2'].map(question => ({ question, options: [] }))
  return { id: 't', startedAt: '', questions, passMark: 0.8, answers, result: null }
}

test('UI-02 nothing begun: the first screen', () => {
  expect(carryOn(sampleCourse, null).path).toBe('/c/c9/l1/sa')
})

test('UI-02 the exact screen, in words too', () => {
  const place = { lesson: 'second', page: 'second-a' }
  const to = carryOn(sampleCourse, { ...begun, place })
  expect(to).toEqual({ path: '/c/c9/l2/sa', words: 'A sample. Lesson 2 of 2, screen 1.' })
})

test('UI-02 a place that this version does not have leads to a screen that it has', () => {
  const to = carryOn(sampleCourse, { ...begun, place: { lesson: 'gone', page: 'gone' } })
  expect(to.path).toBe('/c/c9/l1/sa')
})

test('UI-02 with the lessons done, the final check', () => {
  expect(carryOn(sampleCourse, learned).path).toBe('/c/c9/check')
})

test('UI-02 in the middle of the final check, the first question without an answer', () => {
  const going = tryWith({ q1: { kind: 'unknown' } })
  expect(carryOn(sampleCourse, { ...learned, tries: [going] })).toEqual({
    path: '/c/c9/check/2',
    words: 'A sample. Final check, question 2.',
  })
})

test('UI-02 with every question answered, the page to check them', () => {
  const going = tryWith({ q1: { kind: 'unknown' }, q2: { kind: 'unknown' } })
  expect(carryOn(sampleCourse, { ...learned, tries: [going] }).path).toBe('/c/c9/check/review')
})

test('passed, but something is not confirmed: the declarations', () => {
  const result = { at: '', right: 2, of: 2, needed: 2, passed: true, wrong: [] }
  const done = { ...tryWith({}), result }
  const course = { ...sampleCourse, declarations: ['conduct'] }
  expect(carryOn(course, { ...learned, tries: [done] }).path).toBe('/c/c9/declare')
})

test('completed: the course', () => {
  const completed = { at: '', event: '' }
  expect(carryOn(sampleCourse, { ...learned, completed }).path).toBe('/c/c9')
})
