import type { DeclarationDocument } from '../course/block.ts'
import type { Response } from '../course/question.ts'
import type { Reading } from './clock.ts'
import type { DrawnQuestion } from './event.ts'

/** One learner's run at one course: the fold of its events in logical-clock order. */
export interface Attempt {
  readonly id: string
  readonly learner: string
  readonly course: string
  readonly version: string
  readonly fingerprint: string
  readonly language: string
  /** ISO. */
  readonly startedAt: string
  /** Reading of the newest event folded in. */
  readonly upTo: Reading
  /** Where to carry on. */
  readonly place: Place | null
  /** Pages opened, by id. */
  readonly opened: Readonly<Record<string, true>>
  /** Lessons finished, by id. */
  readonly finished: Readonly<Record<string, true>>
  /** Stories skipped or read to an ending, by block id. */
  readonly stories: Readonly<Record<string, Story>>
  /** Last answers in lessons, by `answerId` (answer.ts). Absent again after "Try again". */
  readonly answers: Readonly<Record<string, Response>>
  readonly declarations: Readonly<Record<string, Declaration>>
  /** Oldest first. */
  readonly tries: readonly Try[]
  /** Active seconds by page id. */
  readonly seconds: Readonly<Record<string, number>>
  /** Set once; never unset. */
  readonly completed: Completed | null
}

export interface Place {
  readonly lesson: string
  readonly page: string
}

export interface Story {
  /** Choices made, by node id; the newest wins. */
  readonly choices: Readonly<Record<string, string>>
  /** The node that the learner is at. */
  readonly at: string | null
  readonly state: 'reading' | 'skipped' | 'ended'
}

export interface Declaration {
  readonly document: DeclarationDocument
  readonly documentVersion?: string
  readonly confirmed: boolean
  readonly at: string
}

/** One go at the final check. */
export interface Try {
  readonly id: string
  readonly startedAt: string
  readonly questions: readonly DrawnQuestion[]
  readonly passMark: number
  readonly answers: Readonly<Record<string, Response>>
  readonly result: TryResult | null
}

export interface TryResult {
  readonly at: string
  readonly right: number
  readonly of: number
  readonly needed: number
  readonly passed: boolean
  /** Ids of the questions not right, in the order shown. */
  readonly wrong: readonly string[]
}

export interface Completed {
  /** Wall time and id of the event that completed it. */
  readonly at: string
  readonly event: string
}

/** Why an event could not be applied. It stays in the log; the attempt stays as it was. */
export type AdvanceRefusal =
  | 'not-started'
  | 'already-started'
  | 'unknown-page'
  | 'unknown-lesson'
  | 'unknown-block'
  | 'unknown-question'
  | 'unknown-try'
  | 'unknown-event'
  | 'already-submitted'
  | 'lessons-unfinished'
  | 'not-a-time'
  | 'other-attempt'
  | 'other-course'
