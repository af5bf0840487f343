import type { DeclarationDocument } from './block.ts'

/**
 * What an organisation (or a learner, for themselves) has told this device: it fills "your route",
 * "Get support" and the certificate. Every field may be missing.
 */
export interface Organisation {
  /** Absent where only the learner wrote details down, for themselves. */
  readonly name?: string
  readonly lead?: Contact
  readonly deputy?: Contact
  readonly chair?: Contact
  readonly council?: Contact
  readonly councilOutOfHours?: Contact
  readonly lado?: Contact
  /** Scaled; only ever above the course's own. */
  readonly passMark?: number
  /** Months; 0 for none. */
  readonly refresherMonths?: number
  readonly declarations?: readonly {
    readonly document: DeclarationDocument
    readonly version: string
  }[]
}

export interface Contact {
  readonly name?: string
  readonly phone?: string
}
