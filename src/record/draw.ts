import type { Question } from '../course/question.ts'
import type { DrawnQuestion } from './event.ts'
import { type Random, randomFrom, shuffled } from './shuffle.ts'

/**
 * The questions of one try: shared out over the outcomes by turns, so that each is tested, those not
 * in the last try first, in an order and with options that `seed` (32 bits) shuffles. Fewer than
 * `count` where the bank has fewer.
 */
export function drawCheck(
  bank: readonly Question[],
  outcomes: readonly string[],
  count: number,
  seed: number,
  seenInLastTry: readonly string[],
): readonly DrawnQuestion[] {
  const random = randomFrom(seed)
  const piles = shuffled(outcomes, random).map(outcome =>
    newestFirst(testing(bank, outcome), new Set(seenInLastTry), random),
  )
  const drawn = byTurns(piles).slice(0, Math.max(count, 0))
  return shuffled(drawn, random).map(question => show(question, random))
}

function testing(bank: readonly Question[], outcome: string): Question[] {
  return bank.filter(question => question.outcome === outcome && question.type !== 'likert')
}

function newestFirst(pile: readonly Question[], seen: ReadonlySet<string>, random: Random) {
  const mixed = shuffled(pile, random)
  return [...mixed.filter(one => !seen.has(one.id)), ...mixed.filter(one => seen.has(one.id))]
}

/** The first of every pile, then the second of every pile… */
function byTurns<T>(piles: readonly (readonly T[])[]): readonly T[] {
  const deepest = Math.max(0, ...piles.map(pile => pile.length))
  return Array.from({ length: deepest }, (_, turn) =>
    piles.flatMap(pile => pile.slice(turn, turn + 1)),
  ).flat()
}

/** A `fill-in` has nothing to choose from: its options are only its feedback. */
function show(question: Question, random: Random): DrawnQuestion {
  const ids = question.type === 'fill-in' ? [] : question.options.map(option => option.id)
  return { question: question.id, options: shuffled(ids, random) }
}
