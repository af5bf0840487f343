import type { Question } from '../../course/question.ts'
import { plainText } from '../../course/rich-text.ts'
import type { CourseDraft, CourseSource } from '../course-draft.ts'
import { startOf } from '../message.ts'

/** How somebody fares who knows nothing and always takes the longest option. */
export interface LongestGuess {
  /** Questions of one right option. */
  readonly questions: number
  /** How many they get right; options of the same length share one. */
  readonly right: number
  /** How many they would get right on average if length said nothing: the sum of one in so many options. */
  readonly chance: number
  /** What chance alone goes beyond in 1 course of 20: `chance` and 1.645 standard deviations. */
  readonly limit: number
}

const beyond = 1.645

export function longestGuess(questions: readonly Question[]): LongestGuess {
  const asked = questions.filter(isGuessable)
  const shares = asked.map(question => 1 / question.options.length)
  const chance = sum(shares)
  const spread = Math.sqrt(sum(shares.map(share => share * (1 - share))))
  return {
    questions: asked.length,
    right: sum(asked.map(shareOfLongest)),
    chance,
    limit: chance + beyond * spread,
  }
}

/** Length says nothing of "True" and "False", and several right options are no guess at one. */
function isGuessable({ type, options }: Question): boolean {
  return type === 'choice' && options.filter(option => option.right).length === 1
}

function shareOfLongest({ options }: Question): number {
  const lengths = options.map(option => plainText(option.text).length)
  const longest = options.filter((_, at) => lengths[at] === Math.max(...lengths))
  return longest.some(option => option.right) ? 1 / longest.length : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

/** No question of the final check is answered by looking for the longest option. */
export function checkAnswerLength(draft: CourseDraft, { report }: CourseSource): void {
  const { questions, right, chance, limit } = longestGuess(draft.course.check.bank)
  if (right > limit)
    report('right-is-longest', startOf(draft.questionsFile), {
      right: Math.round(right),
      questions,
      chance: Math.round(chance),
    })
}
