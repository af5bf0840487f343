import type { Flow, Inline } from './rich-text.ts'

/**
 * A question (QTI item). `type` names are those of `cmi.interactions.n.type` (SCORM 2004 RTE 4.2.9.1);
 * `many` marks a `choice` with several right options.
 */
export interface Question {
  readonly id: string
  readonly type: 'choice' | 'true-false' | 'likert' | 'fill-in'
  readonly many?: true
  readonly prompt: readonly Inline[]
  readonly options: readonly Option[]
  /** Accepted answers of a `fill-in`, compared without case, spaces at the ends or full stops. */
  readonly accepts?: readonly string[]
  /** Feedback for the other answers of a `fill-in`. */
  readonly otherwise?: readonly Flow[]
  /** The outcome that it tests. A `likert` question tests none. */
  readonly outcome?: string
  /** The lesson to look at again after a wrong answer. */
  readonly lesson?: string
  /** Myth or subject tags, for coverage: "lead-away", "consent", "fair-word". */
  readonly tags: readonly string[]
  readonly facts: readonly string[]
}

export interface Option {
  readonly id: string
  readonly text: readonly Inline[]
  readonly right: boolean
  /** Why it is right, or not quite. */
  readonly feedback: readonly Flow[]
}

/** What a learner gave. `unknown` is the last option of the final check, "I do not know". */
export type Response =
  | { readonly kind: 'options'; readonly ids: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sequence'; readonly ids: readonly string[] }
  | { readonly kind: 'pairs'; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: 'unknown' }
