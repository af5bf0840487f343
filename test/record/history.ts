import type { Response } from '../../src/course/question.ts'
import type { Attempt } from '../../src/record/attempt.ts'
import { tick } from '../../src/record/clock.ts'
import type { Event, Happening } from '../../src/record/event.ts'
import { fold } from '../../src/record/fold.ts'
import { questionIds, tinyOutline } from './tiny-course.ts'

export const started = {
  type: 'started',
  learner: 'amina',
  course: 'tiny',
  version: '1.0',
  fingerprint: '0123456789ab',
  language: 'en',
} as const satisfies Happening

/** Happenings as one device writes them, a second apart. */
export function eventsOf(happenings: readonly Happening[], device = 'phone'): Event[] {
  const begin = Date.UTC(2026, 10, 21, 9)
  let order: string | undefined
  return happenings.map((happening, at) => {
    const wall = begin + at * 1000
    order = tick(order, wall, device)
    return {
      ...happening,
      id: `${device}-${String(at).padStart(4, '0')}`,
      attempt: 'attempt',
      order,
      at: new Date(wall).toISOString(),
    }
  })
}

export function attemptAfter(happenings: readonly Happening[], outline = tinyOutline): Attempt {
  const { attempt } = fold(outline, eventsOf([started, ...happenings]))
  if (!attempt) throw new Error('the history did not start')
  return attempt
}

export const opened = (lesson: string, page: string): Happening => ({
  type: 'opened',
  lesson,
  page,
})

export const readAll: readonly Happening[] = [
  opened('one', 'first'),
  opened('one', 'second'),
  { type: 'finished', lesson: 'one' },
  opened('two', 'third'),
  { type: 'finished', lesson: 'two' },
]

export const options = (...ids: string[]): Response => ({ kind: 'options', ids })
export const typed = (text: string): Response => ({ kind: 'text', text })

/** Four right answers, in the order of the key. */
export const rightAnswers: readonly Response[] = [
  options('a'),
  options('b', 'a'),
  options('yes'),
  typed(' 999. '),
]

export function checkStarted(id: string, passMark = 0.75): Happening {
  const questions = questionIds.map(question => ({ question, options: ['a', 'b'] }))
  return { type: 'check-started', try: id, questions, passMark }
}

export function checkAnswered(id: string, question: string, response: Response): Happening {
  return { type: 'check-answered', try: id, question, response }
}

/** A whole try with the first `right` questions right and the others not known. */
export function tryWith(id: string, right: number, passMark = 0.75): Happening[] {
  const answers = questionIds.map((question, at) =>
    checkAnswered(id, question, (at < right && rightAnswers[at]) || { kind: 'unknown' }),
  )
  return [checkStarted(id, passMark), ...answers, { type: 'check-submitted', try: id }]
}
