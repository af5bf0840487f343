import type { Transaction } from 'dexie'

export interface SchemaStep {
  readonly version: number
  /** Dexie's words: primary key first, then indexes. Only what changed since the step before. */
  readonly stores: Readonly<Record<string, string | null>>
  /** Rewrites rows of the step before. Runs inside the upgrade's own transaction. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}

/**
 * The database's history, oldest first. A released step is never edited: a change is a new step with
 * the next whole number, and a frozen database of the step before joins `test/fixtures`.
 */
export const schemaSteps: readonly SchemaStep[] = [
  {
    version: 1,
    stores: {
      learners: 'id',
      attempts: 'id, learner, [learner+course]',
      events: 'id, [attempt+order]',
      certificates: 'id, learner, attempt, number',
      notes: '[learner+course+block], learner',
      settings: 'key',
      device: 'key',
      organisation: 'key',
    },
  },
]
