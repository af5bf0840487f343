import type { Outline } from '../course/bundle.ts'
import type { Response } from '../course/question.ts'
import type { Attempt, Try } from './attempt.ts'
import { isoDuration } from './duration.ts'
import { get } from './keyed.ts'
import { markKey } from './mark.ts'
import { activeSeconds, hasPassed, progressMeasure } from './progress.ts'

/** An attempt in the names and words of the SCORM 2004 data model (RTE 4.2). */
export interface Cmi {
  readonly completion_status: 'completed' | 'incomplete' | 'not attempted'
  readonly success_status: 'passed' | 'failed' | 'unknown'
  /** 0 to 1: the passed try's, else the newest handed in; null before any. */
  readonly 'score.scaled': number | null
  /** "lesson/page", or empty. */
  readonly location: string
  /** 0 to 1. */
  readonly progress_measure: number
  /** ISO 8601 durations of active time. */
  readonly session_time: string
  readonly total_time: string
  readonly interactions: readonly Interaction[]
}

/** RTE 4.2.9. One for each question answered in each try; `id` stays the same however often it is read. */
export interface Interaction {
  readonly id: string
  readonly type: 'choice' | 'fill-in' | 'sequencing' | 'matching' | 'other'
  readonly learner_response: string
  readonly result: 'correct' | 'incorrect'
}

const notAttempted: Cmi = {
  completion_status: 'not attempted',
  success_status: 'unknown',
  'score.scaled': null,
  location: '',
  progress_measure: 0,
  session_time: 'PT0S',
  total_time: 'PT0S',
  interactions: [],
}

/** `sessionSeconds`: active seconds since the learner last came back; an attempt knows no sessions. */
export function readCmi(outline: Outline, attempt: Attempt | null, sessionSeconds: number): Cmi {
  if (!attempt) return notAttempted
  return {
    completion_status: attempt.completed ? 'completed' : 'incomplete',
    success_status: success(attempt),
    'score.scaled': score(attempt),
    location: location(attempt),
    progress_measure: progressMeasure(outline, attempt),
    session_time: isoDuration(sessionSeconds),
    total_time: isoDuration(activeSeconds(attempt)),
    interactions: attempt.tries.flatMap(one => interactionsOf(outline, one)),
  }
}

function location({ place }: Attempt): string {
  return place ? `${place.lesson}/${place.page}` : ''
}

function success(attempt: Attempt): Cmi['success_status'] {
  if (hasPassed(attempt)) return 'passed'
  return attempt.tries.some(one => one.result) ? 'failed' : 'unknown'
}

function score(attempt: Attempt): number | null {
  const results = attempt.tries.flatMap(one => one.result ?? [])
  const counted = results.find(result => result.passed) ?? results.at(-1)
  return counted ? counted.right / counted.of : null
}

function interactionsOf(outline: Outline, one: Try): readonly Interaction[] {
  return Object.entries(one.answers).map(([question, response]) => ({
    id: `${one.id}/${question}`,
    ...written(response),
    result: isRight(outline, question, response) ? 'correct' : 'incorrect',
  }))
}

function isRight(outline: Outline, question: string, response: Response): boolean {
  const key = get(outline.check.key, question)
  return key !== undefined && markKey(key, response).right
}

/** Separators of RTE 4.2.9.2. */
function written(response: Response): Pick<Interaction, 'type' | 'learner_response'> {
  switch (response.kind) {
    case 'options':
      return { type: 'choice', learner_response: response.ids.join('[,]') }
    case 'text':
      return { type: 'fill-in', learner_response: response.text }
    case 'sequence':
      return { type: 'sequencing', learner_response: response.ids.join('[,]') }
    case 'pairs':
      return { type: 'matching', learner_response: pairs(response.pairs) }
    case 'unknown':
      return { type: 'other', learner_response: '' }
  }
}

function pairs(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .map(([row, answer]) => `${row}[.]${answer}`)
    .join('[,]')
}
