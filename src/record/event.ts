import type { DeclarationDocument } from '../course/block.ts'
import type { Response } from '../course/question.ts'
import type { Reading } from './clock.ts'

/** One thing that happened in an attempt. Never changed, never removed; everything by permanent id. */
export type Event = EventHead & Happening

export interface EventHead {
  /** UUIDv7. */
  readonly id: string
  /** The attempt's id, a UUID: the xAPI registration. */
  readonly attempt: string
  readonly order: Reading
  /** The device's wall time, ISO 8601 UTC. Data, never an order. */
  readonly at: string
}

export type Happening =
  | {
      readonly type: 'started'
      readonly learner: string
      readonly course: string
      readonly version: string
      readonly fingerprint: string
      readonly language: string
    }
  | { readonly type: 'opened'; readonly lesson: string; readonly page: string }
  | { readonly type: 'finished'; readonly lesson: string }
  /** A story skipped: counts as done. */
  | { readonly type: 'skipped'; readonly block: string }
  /** A step of a story: at `node` the learner chose `choice`, or came (back) to it with none. */
  | {
      readonly type: 'chose'
      readonly block: string
      readonly node: string
      readonly choice?: string
    }
  /** A story read to an ending. */
  | { readonly type: 'ended'; readonly block: string; readonly node: string }
  /** A knowledge check, sort card, order or match. `item` is the block, or the card of a sort. */
  | {
      readonly type: 'answered'
      readonly block: string
      readonly item: string
      readonly response: Response
    }
  | { readonly type: 'retried'; readonly block: string; readonly item: string }
  | {
      readonly type: 'declared'
      readonly declaration: string
      readonly document: DeclarationDocument
      readonly documentVersion?: string
      readonly confirmed: boolean
    }
  | {
      readonly type: 'check-started'
      readonly try: string
      /** Drawn once and kept: question ids, and each one's options in the order shown. */
      readonly questions: readonly DrawnQuestion[]
      readonly passMark: number
    }
  | {
      readonly type: 'check-answered'
      readonly try: string
      readonly question: string
      readonly response: Response
    }
  | { readonly type: 'check-submitted'; readonly try: string }
  /** Whole seconds active on a page (visible, and touched within two minutes). */
  | { readonly type: 'spent'; readonly seconds: number; readonly page: string }

export interface DrawnQuestion {
  readonly question: string
  readonly options: readonly string[]
}
