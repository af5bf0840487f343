import type { Question } from '../../course/question.ts'
import { InlineText } from '../rich-text.tsx'
import { stableShuffle } from '../stable-shuffle.ts'
import type { OptionWords } from './options.tsx'

/** A question's options as shown: mixed once and then fixed, but scales keep their order. */
export function optionsInOrder(question: Question, seed: string): readonly OptionWords[] {
  const fixed = question.type === 'true-false' || question.type === 'likert'
  const options = fixed ? question.options : stableShuffle(question.options, seed + question.id)
  return options.map(option => ({ id: option.id, text: <InlineText content={option.text} /> }))
}
