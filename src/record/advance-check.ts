import type { AnswerKey, Outline } from '../course/bundle.ts'
import type { AdvanceRefusal, Attempt, Try, TryResult } from './attempt.ts'
import type { DrawnQuestion, EventHead, Happening } from './event.ts'
import { get, put } from './keyed.ts'
import { markKey } from './mark.ts'
import { canStartCheck } from './progress.ts'

type Of<Type extends Happening['type']> = EventHead & Extract<Happening, { type: Type }>
type CheckEvent = Of<'check-started' | 'check-answered' | 'check-submitted'>

/** The final check: tries begun, answered, handed in. */
export function advanceCheck(
  outline: Outline,
  attempt: Attempt,
  event: CheckEvent,
): Attempt | AdvanceRefusal {
  if (event.type === 'check-started') return start(outline, attempt, event)
  const going = attempt.tries.find(one => one.id === event.try)
  if (!going) return 'unknown-try'
  if (going.result) return 'already-submitted'
  const next =
    event.type === 'check-answered' ? answer(going, event) : submit(outline, going, event)
  return typeof next === 'string' ? next : replaceTry(attempt, next)
}

/** Right answers needed out of `of`. A pass mark is a decimal, so 0.55 of 20 is 11 and a hair. */
export function neededToPass(passMark: number, of: number): number {
  return Math.ceil(passMark * of - 1e-9)
}

/** An organisation may raise the course's pass mark, never lower it (DESIGN 20.17). Scaled. */
export function passMarkOf(courses: number, organisations: number | undefined): number {
  if (organisations === undefined || !Number.isFinite(organisations)) return courses
  return Math.min(Math.max(courses, organisations), 1)
}

function start(
  outline: Outline,
  attempt: Attempt,
  event: Of<'check-started'>,
): Attempt | AdvanceRefusal {
  if (attempt.tries.some(one => one.id === event.try)) return 'already-started'
  if (!canStartCheck(outline, attempt)) return 'lessons-unfinished'
  if (!isDraw(outline.check.key, event.questions)) return 'unknown-question'
  const passMark = passMarkOf(outline.check.passMark, event.passMark)
  const { try: id, at: startedAt, questions } = event
  const begun: Try = { id, startedAt, questions, passMark, answers: {}, result: null }
  return { ...attempt, tries: [...attempt.tries, begun] }
}

/** Questions of this course, none twice, and at least one: nobody passes an empty check. */
function isDraw(key: AnswerKey, questions: readonly DrawnQuestion[]): boolean {
  const ids = new Set(questions.map(drawn => drawn.question))
  return ids.size > 0 && ids.size === questions.length && [...ids].every(id => get(key, id))
}

function answer(going: Try, event: Of<'check-answered'>): Try | AdvanceRefusal {
  if (!going.questions.some(drawn => drawn.question === event.question)) return 'unknown-question'
  return { ...going, answers: put(going.answers, event.question, event.response) }
}

function submit(outline: Outline, going: Try, event: Of<'check-submitted'>): Try {
  return { ...going, result: resultOf(outline.check.key, going, event.at) }
}

function resultOf(key: AnswerKey, going: Try, at: string): TryResult {
  const ids = going.questions.map(drawn => drawn.question)
  const wrong = ids.filter(id => !isRight(key, going, id))
  const needed = neededToPass(going.passMark, ids.length)
  const right = ids.length - wrong.length
  return { at, right, of: ids.length, needed, passed: right >= needed, wrong }
}

function isRight(key: AnswerKey, going: Try, id: string): boolean {
  const question = get(key, id)
  const response = get(going.answers, id)
  return question !== undefined && response !== undefined && markKey(question, response).right
}

function replaceTry(attempt: Attempt, next: Try): Attempt {
  return { ...attempt, tries: attempt.tries.map(one => (one.id === next.id ? next : one)) }
}
