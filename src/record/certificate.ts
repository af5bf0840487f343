/** A certificate as issued: facts frozen at that moment (interface.md 10.1). Never a score. */
export interface Certificate {
  /** UUID. */
  readonly id: string
  /** 12 characters of 0-9 A-Z without I, L, O, U, in groups of 4: "7K4M-PQ2T-9XWD". */
  readonly number: string
  readonly learner: string
  readonly attempt: string
  /** As the person typed it, in its own script. */
  readonly name: string
  readonly organisation: string | null
  readonly course: string
  readonly courseCode: string
  readonly title: string
  readonly level: 1
  readonly topics: readonly string[]
  readonly version: string
  readonly language: string
  /** ISO dates (time zone of the device when completed): "2026-11-21". */
  readonly completedOn: string
  readonly refresher: Refresher
  readonly how:
    | { readonly kind: 'alone' }
    | { readonly kind: 'group'; readonly led: string; readonly place: string | null }
  readonly nameChecked:
    | { readonly by: 'learner' }
    | { readonly by: 'facilitator'; readonly name: string }
  /** Whole minutes of active learning. */
  readonly minutes: number
  readonly approval: { readonly by: string; readonly until: string } | null
  /** Number of the certificate that this one replaces. */
  readonly replaces?: string
  /** Number of the one that replaced it. */
  readonly replacedBy?: string
  /** ISO. */
  readonly issuedAt: string
}

/** "Refresher advised by" a date and who set the rule, or ask the organisation. */
export type Refresher =
  | {
      readonly kind: 'by'
      readonly on: string
      readonly setBy: 'organisation' | 'framework' | 'advice'
    }
  | { readonly kind: 'ask' }
