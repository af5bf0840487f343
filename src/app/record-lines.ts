import type { CatalogueEntry } from '../course/bundle.ts'
import type { Attempt } from '../record/attempt.ts'
import type { Certificate } from '../record/certificate.ts'

/** The title of an attempt's course; its id where neither catalogue nor certificate knows it. */
export function titleOf(
  attempt: Pick<Attempt, 'course'>,
  entries: readonly Pick<CatalogueEntry, 'id' | 'title'>[],
  certificates: readonly Pick<Certificate, 'course' | 'title'>[],
): string {
  const known = entries.find(entry => entry.id === attempt.course)
  const certified = certificates.find(one => one.course === attempt.course)
  return known?.title ?? certified?.title ?? attempt.course
}

/** How much of each kind stands in an export beside courses and certificates. */
export interface AlsoKept {
  readonly notes: number
  readonly feedback: number
  readonly followUp: number
}

/** Counts in the tables of "Download everything". */
export function alsoKept(
  tables: Readonly<Record<string, readonly unknown[]>>,
  learner: string | undefined,
  { feedback, followUp }: Readonly<Record<'feedback' | 'followUp', readonly unknown[]>>,
): AlsoKept {
  const notes = (tables.notes ?? []).filter(row => ownerOf(row) === learner)
  return { notes: notes.length, feedback: feedback.length, followUp: followUp.length }
}

function ownerOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'learner' in row ? row.learner : undefined
}
