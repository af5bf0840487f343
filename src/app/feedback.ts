/**
 * What somebody thought of a course. Kept without their name or their attempt, under an id that means
 * nothing, with the month alone (DESIGN 20.8).
 */
export interface Feedback {
  /** Random. */
  readonly id: string
  /** Id of the course. */
  readonly course: string
  /** "2026-11" */
  readonly month: string
  readonly answers: FeedbackAnswers
}

/** Absent where a question was skipped. */
export interface FeedbackAnswers {
  readonly easy?: Easy
  readonly before?: Sure
  readonly after?: Sure
  readonly change?: string
}

export const easyChoices = ['yes', 'partly', 'no'] as const
export type Easy = (typeof easyChoices)[number]

export const sureChoices = ['very', 'quite', 'notVery', 'notAtAll', 'noSay'] as const
export type Sure = (typeof sureChoices)[number]

/** Characters that are kept of "What should we change?". */
export const longestChange = 2000

/** Key of the settings under which all feedback of this device stands. */
export const feedbackKey = 'feedback'

/** The kept list with one set of answers put in, or put in the place of the same set. */
export function withFeedback(kept: unknown, one: Feedback): readonly Feedback[] {
  return [...readFeedback(kept).filter(other => other.id !== one.id), one]
}

/** What of a kept value is feedback; anything else is left out. */
export function readFeedback(kept: unknown): readonly Feedback[] {
  return Array.isArray(kept) ? kept.filter(isFeedback) : []
}

function isFeedback(value: unknown): value is Feedback {
  if (typeof value !== 'object' || value === null) return false
  const { id, course, month, answers } = value as Partial<Record<keyof Feedback, unknown>>
  return (
    typeof id === 'string' &&
    typeof course === 'string' &&
    typeof month === 'string' &&
    typeof answers === 'object' &&
    answers !== null
  )
}
