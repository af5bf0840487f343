import { statementTerms } from '../input/statement-terms.ts'
import { limits } from '../spec/limits.ts'
import type { StoredStatement } from '../spec/statement.ts'
import type { StatementRow, StatementWrites } from '../store/records-store.ts'

/** A statement with what it is found by. */
interface Source {
  readonly seq: number
  readonly terms: readonly string[]
}

/**
 * Writes what a new statement is found by. A statement about another is found by what that one is found
 * by, over any number of steps and in any order of arrival (1.0.3 Communication 2.1.3, "filter
 * conditions for StatementRefs"); `limits.references` ends the chain.
 */
export async function writeTerms(
  writes: StatementWrites,
  row: StatementRow,
  statement: StoredStatement,
  referring: readonly StatementRow[],
): Promise<void> {
  const own = { seq: row.seq, terms: statementTerms(statement) }
  const sources = [own, ...(await referredTo(writes, row))]
  const readers = [row.seq, ...(await allReferring(writes, row, referring))]
  const terms = sources.flatMap(source => source.terms.map(term => ({ term, source: source.seq })))
  await writes.insertTerms(readers.flatMap(seq => terms.map(one => ({ seq, ...one }))))
}

/** What a statement is about, what that is about, and so on. */
async function referredTo(writes: StatementWrites, row: StatementRow): Promise<readonly Source[]> {
  const sources: Source[] = []
  const seen = new Set([row.id])
  let target = row.target
  while (target !== null && !seen.has(target) && sources.length < limits.references) {
    seen.add(target)
    const [found] = await writes.findStatements([target])
    if (!found) break
    sources.push({ seq: found.seq, terms: statementTerms(JSON.parse(found.json)) })
    target = found.target
  }
  return sources
}

/** The numbers of the statements about this one, about those, and so on. */
async function allReferring(
  writes: StatementWrites,
  row: StatementRow,
  referring: readonly StatementRow[],
): Promise<readonly number[]> {
  const seen = new Set([row.seq])
  let level = referring
  for (let step = 0; level.length > 0 && step < limits.references; step++) {
    const fresh = level.filter(one => !seen.has(one.seq))
    for (const one of fresh) seen.add(one.seq)
    level = (await Promise.all(fresh.map(one => writes.findReferring(one.id)))).flat()
  }
  seen.delete(row.seq)
  return [...seen]
}
