import { expect, test } from 'vitest'
import { readingGrade } from '../../src/compiler/readability.ts'

test('the grade is that of the formula', () => {
  // 11 words, 2 sentences, 12 syllables.
  expect(readingGrade(['The cat sat on the mat. It was happy there now.'])).toBeCloseTo(
    0.39 * (11 / 2) + 11.8 * (12 / 11) - 15.59,
    1,
  )
})

test('lines of a list are sentences', () => {
  const list = readingGrade(['you notice the child\nyou listen to them\n'])
  expect(list).toBe(readingGrade(['You notice the child. You listen to them.']))
})

test('headings, labels and single words do not make a hard text look easy', () => {
  const hard = 'Organisations have statutory responsibilities regarding safeguarding.'
  const around = ['What you can do now', 'Your lead', 'Yes.', 'It is so.']
  expect(readingGrade([hard, ...around.slice(0, 3)])).toBe(readingGrade([hard]))
  expect(readingGrade([hard, ...around])).toBeLessThan(readingGrade([hard]))
})

test('a hard word counts, whether or not the course explains it', () => {
  expect(readingGrade(['Tell your safeguarding lead about it.'])).toBeGreaterThan(
    readingGrade(['Tell your club lead about it.']),
  )
})

test('no text has grade 0', () => {
  expect(readingGrade([])).toBe(0)
  expect(readingGrade(['Heading alone here'])).toBe(0)
})
