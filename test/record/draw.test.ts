import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/course/question.ts'
import { drawCheck } from '../../src/record/draw.ts'

const outcomes = ['notice', 'listen', 'report', 'record']

/** `each` questions for every outcome, with 2 to 5 options. */
function bankOf(each: number): Question[] {
  return outcomes.flatMap(outcome =>
    Array.from({ length: each }, (_, at) => ({
      id: `${outcome}-${at}`,
      type: 'choice' as const,
      prompt: [],
      options: ['a', 'b', 'c', 'd', 'e'].slice(0, 2 + (at % 4)).map((id, option) => ({
        id,
        text: [],
        right: option === 0,
        feedback: [],
      })),
      outcome,
      tags: [],
      facts: [],
    })),
  )
}

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const count = fc.integer({ min: 0, max: 50 })
const bank = fc.integer({ min: 1, max: 10 }).map(bankOf)
const idsOf = (drawn: readonly { question: string }[]) => drawn.map(one => one.question)

describe('a draw for the final check', () => {
  test('has the asked number, none twice, each with its own options in some order', () => {
    fc.assert(
      fc.property(bank, count, seed, (questions, draw, random) => {
        const drawn = drawCheck(questions, outcomes, draw, random, [])
        expect(drawn).toHaveLength(Math.min(draw, questions.length))
        expect(new Set(idsOf(drawn)).size).toBe(drawn.length)
        for (const one of drawn) {
          const question = questions.find(known => known.id === one.question)
          expect([...one.options].sort()).toEqual(question?.options.map(option => option.id))
        }
      }),
    )
  })

  test('tests every outcome, and none much more than another', () => {
    fc.assert(
      fc.property(bank, count, seed, (questions, draw, random) => {
        const drawn = idsOf(drawCheck(questions, outcomes, draw, random, []))
        const tested = outcomes.map(one => drawn.filter(id => id.startsWith(one)).length)
        expect(Math.max(...tested) - Math.min(...tested)).toBeLessThanOrEqual(1)
        if (draw >= outcomes.length) expect(Math.min(...tested)).toBeGreaterThan(0)
      }),
    )
  })

  test('brings no question of the last try while its outcome has another', () => {
    fc.assert(
      fc.property(seed, seed, (first, second) => {
        const questions = bankOf(8)
        const last = idsOf(drawCheck(questions, outcomes, 15, first, []))
        const next = idsOf(drawCheck(questions, outcomes, 15, second, last))
        expect(next.filter(id => last.includes(id))).toEqual([])
      }),
    )
  })

  test('still fills a try from a bank that the last one used up', () => {
    const questions = bankOf(2)
    const all = questions.map(question => question.id)
    expect(drawCheck(questions, outcomes, 8, 1, all)).toHaveLength(8)
  })

  test('is the same for the same seed, and another for another', () => {
    const draw = (random: number) => drawCheck(bankOf(8), outcomes, 15, random, [])
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  test('puts the right option in every position about as often', () => {
    const places = [0, 0, 0, 0, 0]
    for (let random = 0; random < 1000; random++) {
      const one = drawCheck(bankOf(4), ['notice'], 4, random, []).find(
        it => it.question === 'notice-3',
      )
      const at = one?.options.indexOf('a') ?? -1
      places[at] = (places[at] ?? 0) + 1
    }
    expect(Math.min(...places)).toBeGreaterThan(140)
    expect(places).toHaveLength(5)
  })

  test('leaves out questions that test nothing, and shows no options of a fill-in', () => {
    const [fill, view, stray, ...rest] = bankOf(1)
    if (!fill || !view || !stray) throw new Error('the bank has a question for each outcome')
    const odd: Question[] = [
      { ...fill, type: 'fill-in', accepts: ['999'] },
      { ...view, type: 'likert' },
      { ...stray, outcome: 'something-else' },
      ...rest,
    ]
    const drawn = drawCheck(odd, outcomes, 15, 1, [])
    expect(new Set(idsOf(drawn))).toEqual(new Set([fill.id, ...rest.map(one => one.id)]))
    expect(drawn.find(one => one.question === fill.id)?.options).toEqual([])
  })
})
