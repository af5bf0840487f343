import { attachmentsOf } from '../input/read-attachments.ts'
import { activitiesOf, canonicalForm, idsOnly } from '../input/statement-form.ts'
import type { AnswerForm, ManyStatements, OneStatement } from '../input/statement-query.ts'
import type { AttachmentPart } from '../input/write-multipart.ts'
import { limits } from '../spec/limits.ts'
import { ProtocolError } from '../spec/protocol-error.ts'
import type { StoredStatement } from '../spec/statement.ts'
import type { Organisation, RecordsStore } from '../store/records-store.ts'

export interface FoundPage {
  readonly statements: readonly StoredStatement[]
  /** The number to go on behind, where there is more. */
  readonly after?: number
}

/** One statement; a voided one only when it is asked for as voided (1.0.3 Communication 2.1.3). */
export async function findOne(
  store: RecordsStore,
  { key }: Organisation,
  { id, voided }: OneStatement,
): Promise<StoredStatement> {
  const [row] = await store.findStatements(key, [id])
  if (row && row.voided === voided) return JSON.parse(row.json)
  throw new ProtocolError(404, 'no-statement', 'There is no such statement.')
}

export async function findPage(
  store: RecordsStore,
  { key }: Organisation,
  query: ManyStatements,
): Promise<FoundPage> {
  const rows = await store.searchStatements(key, { ...query, limit: query.limit + 1 })
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  const more = rows.length > page.length && last ? { after: last.seq } : {}
  return { statements: page.map(({ json }) => JSON.parse(json)), ...more }
}

/** Statements in the form that was asked for. */
export async function inForm(
  store: RecordsStore,
  { key }: Organisation,
  statements: readonly StoredStatement[],
  { format }: AnswerForm,
  acceptLanguage: string | undefined,
): Promise<readonly StoredStatement[]> {
  if (format === 'ids') return statements.map(idsOnly)
  if (format === 'exact') return statements
  const ids = new Set(statements.flatMap(activitiesOf).map(({ id }) => id))
  const definitions = await store.readDefinitions(key, [...ids])
  return statements.map(one => canonicalForm(one, definitions, acceptLanguage))
}

/** The attachments that are kept for these statements, each once. */
export async function attachmentsFor(
  store: RecordsStore,
  { key }: Organisation,
  statements: readonly StoredStatement[],
): Promise<readonly AttachmentPart[]> {
  const named = new Map(statements.flatMap(attachmentsOf).map(one => [one.sha2.toLowerCase(), one]))
  const parts: AttachmentPart[] = []
  let size = 0
  for (const [sha2, { contentType }] of named) {
    const content = await store.readAttachment(key, sha2)
    size += content?.byteLength ?? 0
    if (size > limits.answer)
      throw new ProtocolError(
        413,
        'answer-size',
        'The attachments are too many. Ask with a lower limit.',
      )
    if (content) parts.push({ sha2, contentType, content })
  }
  return parts
}
