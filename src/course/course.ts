import type { Block } from './block.ts'
import type { Question } from './question.ts'
import type { Flow, Inline } from './rich-text.ts'

/**
 * A course in one language, whole: what the compiler makes and the player plays. On the wire it is
 * cut into files (see bundle.ts). `code`s are opaque and stand in addresses; `id`s are the authors'
 * words and stand in records. Both are permanent.
 */
export interface Course {
  readonly id: string
  /** "c1": in addresses, bundle paths and cache names. */
  readonly code: string
  /** The author's version, "1.0". */
  readonly version: string
  /** First 12 hex digits of the SHA-256 of everything that the learner sees. */
  readonly fingerprint: string
  readonly language: string
  readonly title: string
  readonly level: 1
  readonly minutes: number
  readonly nation: string
  /** ISO date: "law and guidance checked on". */
  readonly checkedOn: string
  /** Up to six, for the certificate. */
  readonly topics: readonly string[]
  readonly contentNote: readonly Flow[]
  readonly outcomes: readonly Outcome[]
  readonly lessons: readonly Lesson[]
  readonly words: readonly Word[]
  /** What to ask and to watch for, for somebody who leads a group; none of it is for learners. */
  readonly facilitator: readonly FacilitatorNotes[]
  /** Ids of the pages to look at again for whoever is not sure what to do (interface.md L16). */
  readonly keyPages?: readonly string[]
  readonly declarations: readonly string[]
  readonly check: FinalCheck
  readonly approval: Approval | null
  /** How many printed facts have not yet been checked against their first source (DESIGN 20.1). */
  readonly uncheckedFacts: number
  /** Whether a person has checked this translation; always true in the course's first language. */
  readonly reviewed: boolean
}

export interface Outcome {
  readonly id: string
  readonly text: string
  /** Short names: "R1", "M5", "B11", "S2" (content-facts.md E.0). */
  readonly competencies: readonly string[]
}

export interface Lesson {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly minutes: number
  /** "Talks about self-harm", shown in the course's list. */
  readonly talksAbout?: string
  /** Three things to remember. */
  readonly remember: readonly (readonly Inline[])[]
  readonly pages: readonly Page[]
}

/** One screen: one idea or one activity. */
export interface Page {
  readonly id: string
  readonly code: string
  readonly title: readonly Inline[]
  /** Shows "Exit this page". */
  readonly exit?: true
  /** Keeps its heading out of the document's title. */
  readonly discreet?: true
  readonly blocks: readonly Block[]
}

export interface Word {
  readonly id: string
  readonly term: string
  readonly meaning: readonly Flow[]
}

/** A facilitator's notes on one lesson, 2 to 4 lines. */
export interface FacilitatorNotes {
  /** Id of the lesson. */
  readonly lesson: string
  readonly notes: readonly (readonly Inline[])[]
}

export interface FinalCheck {
  /** How many are drawn. */
  readonly draw: number
  /** Scaled, 0 to 1. */
  readonly passMark: number
  readonly bank: readonly Question[]
}

export interface Approval {
  readonly by: string
  /** ISO dates. */
  readonly on: string
  readonly until: string
  /** The exact version approved. */
  readonly version: string
}
