/**
 * What a safeguarding board asks of whom: levels, roles, refreshers. Each row says which part of the
 * board's document it comes from. The documents are dated and are not cited as current policy.
 */
export interface Framework {
  readonly id: string
  /** Short name: "Medway". */
  readonly framework: string
  readonly board: string
  readonly document: string
  readonly edition: string
  /** Short names of the Level 1 competencies by key: "M1". */
  readonly competencies: Readonly<Record<string, string>>
  readonly refresher: readonly RefresherRule[]
  readonly firstTraining: readonly FirstTrainingRule[]
  readonly declarations: readonly FrameworkDeclaration[]
  readonly certificate: Sourced
  readonly reporting: Sourced
  readonly evaluation: Sourced & {
    /** When to ask again, after completion; null where no time is stated. */
    readonly days: number | null
  }
  readonly courseApproval: Sourced & { readonly months: number | null }
  readonly severalRoles: Sourced
  readonly induction?: Sourced
  readonly levels: readonly FrameworkLevel[]
}

/** A rule in plain words, and the part of the document that it stands in. */
export interface Sourced {
  readonly words: string
  readonly source: string
}

export interface RefresherRule extends Sourced {
  readonly levels: readonly number[]
  /** Null where the document states no interval. */
  readonly months: number | null
}

export interface FirstTrainingRule extends Sourced {
  readonly levels: readonly number[]
  readonly months: number | null
  /** From when the time counts; `induction`: within the induction period; `none`: nothing is stated. */
  readonly when: 'start' | 'induction' | 'none'
}

export interface FrameworkDeclaration extends Sourced {
  readonly document: 'definitions' | 'contacts' | 'code-of-conduct' | 'colleague-concerns'
}

export interface FrameworkLevel {
  readonly level: number
  /** "Group A" */
  readonly name?: string
  readonly who: string
  readonly deliveredBy: string
  readonly source: string
  /** As the document lists them; none where it lists no jobs. */
  readonly roles: readonly string[]
}
