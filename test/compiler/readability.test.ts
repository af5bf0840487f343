import { expect, test } from 'vitest'
import { readingGrade } from '../../src/compiler/readability.ts'

test('the grade is that of the formula', () => {
  // 11 words, 2 sentences, 12 syllables.
  expect(readingGrade(['The cat sat on the mat. It was happy there now.'], [])).toBeCloseTo(
    0.39 * (11 / 2) + 11.8 * (12 / 11) - 15.59,
    1,
  )
})

test('items of a list are sentences, and labels of one or two words are nothing', () => {
  const list = readingGrade(['you notice the child\nyou listen to them\nYes\n'], [])
  expect(list).toBe(readingGrade(['You notice the child. You listen to them.'], []))
})

test('a term that the course explains counts one syllable a word, in any case and number', () => {
  const text = 'Tell your Safeguarding Leads about it now.'
  const plain = readingGrade([text], [])
  expect(readingGrade([text], ['Safeguarding lead'])).toBeLessThan(plain)
  expect(readingGrade([text], ['lead me'])).toBe(plain)
})

test('no text has grade 0, and marks in a term are no pattern', () => {
  expect(readingGrade([], [])).toBe(0)
  expect(() => readingGrade(['One (two three.'], ['(two', '[', '\\', ''])).not.toThrow()
})
