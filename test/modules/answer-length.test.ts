import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestGuess } from '../../src/compiler/checks/answer-length.ts'
import { compileModules } from '../../src/compiler/compile-modules.ts'
import type { FinalCheck } from '../../src/course/course.ts'
import type { Question } from '../../src/course/question.ts'

/**
 * Chance is what a person gets right who always takes the longest option, if length says nothing: one in
 * so many options, added up. One course may go beyond it by what chance alone goes beyond in 1 of 20
 * courses; all courses together may not go beyond it at all.
 */
const { bundles, catalogue } = await compileModules(process.cwd(), '2026-11-21')
const banks = catalogue.courses.map(({ id, files }) => {
  const path = files.find(file => file.path.endsWith('/check.en.json'))?.path ?? ''
  const check: FinalCheck = JSON.parse(new TextDecoder().decode(bundles.get(path)))
  return { id, bank: check.bank }
})

test.each(banks)('$id is not passed by taking the longest option', ({ bank }) => {
  const { right, limit } = longestGuess(bank)
  expect(right).toBeLessThanOrEqual(limit)
})

test('in the whole catalogue the right option is the longest no more often than chance', () => {
  const { questions, right, chance } = longestGuess(banks.flatMap(one => one.bank))
  expect(questions).toBeGreaterThan(0)
  expect(right).toBeLessThanOrEqual(chance)
})

const question = (lengths: readonly number[], right: number): Question => ({
  id: 'q',
  type: 'choice',
  prompt: ['?'],
  options: lengths.map((length, at) => ({
    id: `o${at}`,
    text: ['x'.repeat(length)],
    right: at === right,
    feedback: [],
  })),
  tags: [],
  facts: [],
})

test('options of the same length share one right guess', () => {
  expect(longestGuess([question([5, 5, 2], 0)]).right).toBe(0.5)
  expect(longestGuess([question([5, 5, 2], 2)]).right).toBe(0)
  expect(longestGuess([question([5, 5, 6], 2)]).right).toBe(1)
})

test('lengths that say nothing give what chance gives', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(lengths, many => {
      const each = many.map((_, at) => question(many, at))
      const { right, chance } = longestGuess(each)
      expect(right).toBeCloseTo(chance)
    }),
  )
})
