import { sameMoment, statementFingerprint } from '../input/comparable-statement.ts'
import { prepareStatement } from '../input/prepare-statement.ts'
import { type AttachmentContents, attachmentsOf } from '../input/read-attachments.ts'
import type { Actor } from '../spec/agent-schema.ts'
import { ProtocolError } from '../spec/protocol-error.ts'
import type { Statement, StoredStatement } from '../spec/statement.ts'
import { isStatementRef } from '../spec/statement-parts.ts'
import { voided as voidedVerb } from '../spec/statement-schema.ts'
import type { XapiVersion } from '../spec/xapi-version.ts'
import type {
  Organisation,
  RecordsStore,
  StatementRow,
  StatementWrites,
} from '../store/records-store.ts'
import type { Outside } from './outside.ts'
import { writeKnowledge } from './write-knowledge.ts'
import { writeTerms } from './write-terms.ts'

/** Statements as one request brings them. */
export interface StatementBatch {
  readonly statements: readonly Statement[]
  readonly contents: AttachmentContents
  readonly authority: Actor
  readonly version: XapiVersion
}

/**
 * Keeps a batch, all of it or nothing, and gives the ids in its order. A statement that is kept already
 * counts as done; a different one with its id refuses the batch with 409 (1.0.3 Communication 2.1.1).
 */
export async function storeStatements(
  store: RecordsStore,
  organisation: Organisation,
  batch: StatementBatch,
  outside: Outside,
): Promise<readonly string[]> {
  const named = batch.statements.map(one => ({ ...one, id: one.id ?? outside.newId() }))
  await store.writeStatements(organisation.key, async writes => {
    const rows = await writes.findStatements(named.map(({ id }) => id))
    const kept = new Map(rows.map(row => [row.id, row]))
    for (const [index, one] of named.entries())
      checkSame(kept.get(one.id.toLowerCase()), one, index)
    const fresh = named.filter(({ id }) => !kept.has(id.toLowerCase()))
    if (fresh.length > 0) await keepAll(writes, fresh, batch, outside.now())
  })
  return named.map(({ id }) => id)
}

function checkSame(row: StatementRow | undefined, sent: Statement & { id: string }, index: number) {
  if (!row) return
  const kept: StoredStatement = JSON.parse(row.json)
  if (row.fingerprint === statementFingerprint(sent) && sameMoment(sent, kept)) return
  const words =
    'Another statement with this id is kept already. It stays; send the new one with a new id.'
  throw new ProtocolError(409, 'conflict', words, { index, id: sent.id })
}

/** Statements that are not kept yet, in their order. */
async function keepAll(
  writes: StatementWrites,
  fresh: readonly (Statement & { id: string })[],
  { authority, version, contents }: StatementBatch,
  now: number,
): Promise<void> {
  const last = await writes.lastStored()
  const stored = timeAfter(last.stored, now)
  let seq = last.seq
  for (const statement of fresh) {
    const given = { id: statement.id, stored, authority, version }
    seq += 1
    await keep(writes, prepareStatement(statement, given), seq)
    for (const { sha2 } of attachmentsOf(statement)) {
      const content = contents.get(sha2.toLowerCase())
      if (content) await writes.insertAttachment(sha2.toLowerCase(), content)
    }
  }
  await writes.setLast(seq, stored)
}

/**
 * Each batch is stored later than the one before, even when the clock stands still or goes back:
 * whoever asks for what is newer than the last time seen misses nothing.
 */
function timeAfter(last: string, now: number): string {
  const earliest = last === '' ? now : Date.parse(last) + 1
  return new Date(Math.max(now, earliest)).toISOString()
}

async function keep(
  writes: StatementWrites,
  statement: StoredStatement,
  seq: number,
): Promise<void> {
  const id = statement.id.toLowerCase()
  const target = isStatementRef(statement.object) ? statement.object.id.toLowerCase() : null
  const voiding = statement.verb.id === voidedVerb
  const referring = await writes.findReferring(id)
  const row: StatementRow = {
    seq,
    id,
    stored: statement.stored,
    target,
    voiding,
    // A statement that voids another cannot be voided (1.0.3 Data 2.3.2).
    voided: !voiding && referring.some(one => one.voiding),
    fingerprint: statementFingerprint(statement),
    json: JSON.stringify(statement),
  }
  await writes.insertStatement(row)
  if (voiding && target !== null) await writes.voidStatement(target)
  await writeTerms(writes, row, statement, referring)
  await writeKnowledge(writes, statement)
}
