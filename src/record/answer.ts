import type { Response } from '../course/question.ts'
import type { Attempt } from './attempt.ts'
import { get } from './keyed.ts'

/** Cards have ids of their own only inside their block, so their answers are kept under both. */
export function answerId(block: string, item: string): string {
  return item === block ? block : `${block}/${item}`
}

/** What the learner last gave in a lesson to a block, or to one card of it. */
export function answerTo(
  attempt: Pick<Attempt, 'answers'> | null,
  block: string,
  item: string = block,
): Response | undefined {
  return attempt ? get(attempt.answers, answerId(block, item)) : undefined
}
