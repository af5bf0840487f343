import { isJsonObject, type Json, type JsonObject } from '../spec/json.ts'
import { marks, numberOf, type Row, type Sql, type SqlValue, textOf } from './database.ts'
import { lockOrganisation } from './lock-organisation.ts'
import type {
  OrganisationKey,
  StatementRow,
  StatementSearch,
  StatementWrites,
} from './records-store.ts'
import { rowKey } from './row-key.ts'

const columns = 'seq, id, stored, target, voiding, voided, fingerprint, json'

export async function findStatements(
  sql: Sql,
  organisation: OrganisationKey,
  ids: readonly string[],
): Promise<readonly StatementRow[]> {
  if (ids.length === 0) return []
  const rows = await sql.rows(
    `SELECT ${columns} FROM statements WHERE organisation = ? AND id IN (${marks(ids)})`,
    [organisation, ...ids.map(id => id.toLowerCase())],
  )
  return rows.map(statementRow)
}

function statementRow(row: Row): StatementRow {
  return {
    seq: numberOf(row, 'seq'),
    id: textOf(row, 'id'),
    stored: textOf(row, 'stored'),
    target: row.target === null ? null : textOf(row, 'target'),
    voiding: numberOf(row, 'voiding') === 1,
    voided: numberOf(row, 'voided') === 1,
    fingerprint: textOf(row, 'fingerprint'),
    json: textOf(row, 'json'),
  }
}

/** Writing for one organisation: its row is locked first, so its numbers rise in order of commit. */
export async function statementWrites(
  sql: Sql,
  organisation: OrganisationKey,
): Promise<StatementWrites> {
  await lockOrganisation(sql, organisation)
  return {
    ...numbering(sql, organisation),
    ...inserting(sql, organisation),
    ...knowing(sql, organisation),
  }
}

function numbering(sql: Sql, organisation: OrganisationKey) {
  return {
    lastStored: async () => {
      const [row] = await sql.rows(
        'SELECT last_seq, last_stored FROM organisations WHERE organisation = ?',
        [organisation],
      )
      if (!row) throw new Error('No such organisation')
      return { seq: numberOf(row, 'last_seq'), stored: textOf(row, 'last_stored') }
    },
    setLast: async (seq: number, stored: string) => {
      await sql.run(
        'UPDATE organisations SET last_seq = ?, last_stored = ? WHERE organisation = ?',
        [seq, stored, organisation],
      )
    },
  }
}

function inserting(
  sql: Sql,
  organisation: OrganisationKey,
): Pick<
  StatementWrites,
  'findStatements' | 'insertStatement' | 'insertTerms' | 'voidStatement' | 'findReferring'
> {
  return {
    findStatements: ids => findStatements(sql, organisation, ids),
    insertStatement: async row => {
      await sql.run(
        `INSERT INTO statements (organisation, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          organisation,
          row.seq,
          row.id,
          row.stored,
          row.target,
          row.voiding ? 1 : 0,
          row.voided ? 1 : 0,
          row.fingerprint,
          row.json,
        ],
      )
    },
    insertTerms: async terms => {
      for (let from = 0; from < terms.length; from += 50) {
        const some = terms.slice(from, from + 50)
        await sql.run(
          `INSERT INTO statement_terms (organisation, term, seq, source)
           VALUES ${some.map(() => '(?, ?, ?, ?)').join(', ')} ON CONFLICT DO NOTHING`,
          some.flatMap(({ seq, term, source }) => [organisation, term, seq, source]),
        )
      }
    },
    voidStatement: async id => {
      await sql.run(
        'UPDATE statements SET voided = 1 WHERE organisation = ? AND id = ? AND voiding = 0',
        [organisation, id],
      )
    },
    findReferring: async id => {
      const rows = await sql.rows(
        `SELECT ${columns} FROM statements WHERE organisation = ? AND target = ?`,
        [organisation, id],
      )
      return rows.map(statementRow)
    },
  }
}

function knowing(
  sql: Sql,
  organisation: OrganisationKey,
): Pick<
  StatementWrites,
  'insertAttachment' | 'readDefinition' | 'writeDefinition' | 'insertAgentName'
> {
  return {
    insertAttachment: async (sha2, content) => {
      await sql.run(
        `INSERT INTO attachments (organisation, sha2, content) VALUES (?, ?, ?)
         ON CONFLICT DO NOTHING`,
        [organisation, sha2, content],
      )
    },
    readDefinition: async activity =>
      (await readDefinitions(sql, organisation, [activity])).get(activity),
    writeDefinition: async (activity, definition) => {
      await sql.run(
        `INSERT INTO activities (organisation, activity_key, id, definition) VALUES (?, ?, ?, ?)
         ON CONFLICT (organisation, activity_key) DO UPDATE SET definition = excluded.definition`,
        [organisation, rowKey(activity), activity, JSON.stringify(definition)],
      )
    },
    insertAgentName: async (agent, name) => {
      await sql.run(
        `INSERT INTO agent_names (organisation, agent_key, name) VALUES (?, ?, ?)
         ON CONFLICT DO NOTHING`,
        [organisation, rowKey(agent), name],
      )
    },
  }
}

export async function readDefinitions(
  sql: Sql,
  organisation: OrganisationKey,
  activities: readonly string[],
): Promise<ReadonlyMap<string, JsonObject>> {
  const found = new Map<string, JsonObject>()
  for (let from = 0; from < activities.length; from += 500) {
    const some = activities.slice(from, from + 500)
    const rows = await sql.rows(
      `SELECT id, definition FROM activities WHERE organisation = ? AND activity_key IN (${marks(some)})`,
      [organisation, ...some.map(id => rowKey(id))],
    )
    for (const row of rows) {
      const definition: Json = JSON.parse(textOf(row, 'definition'))
      if (isJsonObject(definition)) found.set(textOf(row, 'id'), definition)
    }
  }
  return found
}

/**
 * The numbers of what is found, then their texts. All terms must speak of the same source, so a
 * statement is found by what it refers to only where that one alone would be found.
 */
export async function searchStatements(
  sql: Sql,
  organisation: OrganisationKey,
  search: StatementSearch,
): Promise<readonly Pick<StatementRow, 'seq' | 'json'>[]> {
  const { text, values } = searchSql(organisation, search)
  const seqs = (await sql.rows(text, values)).map(row => numberOf(row, 'seq'))
  if (seqs.length === 0) return []
  const rows = await sql.rows(
    `SELECT seq, json FROM statements WHERE organisation = ? AND seq IN (${marks(seqs)})
     ORDER BY seq ${search.ascending ? 'ASC' : 'DESC'}`,
    [organisation, ...seqs],
  )
  return rows.map(row => ({ seq: numberOf(row, 'seq'), json: textOf(row, 'json') }))
}

function searchSql(
  organisation: OrganisationKey,
  { terms, since, until, after, ascending, limit }: StatementSearch,
): Condition {
  const [first, ...more] = terms
  const from = first === undefined ? 'statements s' : joined
  const number = first === undefined ? 's.seq' : 't.seq'
  const behind = ascending ? '>' : '<'
  const conditions: readonly Condition[] = [
    { text: 's.organisation = ?', values: [organisation] },
    { text: 's.voided = 0', values: [] },
    ...(first === undefined ? [] : [termIs(organisation, first)]),
    ...more.map(term => sameSource(organisation, term)),
    ...(after === undefined ? [] : [{ text: `${number} ${behind} ?`, values: [after] }]),
    ...(since === undefined ? [] : [bound(number, '>', organisation, since)]),
    ...(until === undefined ? [] : [bound(number, '<=', organisation, until)]),
  ]
  const text = `SELECT DISTINCT ${number} AS seq FROM ${from}
    WHERE ${conditions.map(one => one.text).join(' AND ')}
    ORDER BY ${number} ${ascending ? 'ASC' : 'DESC'} LIMIT ?`
  return { text, values: [...conditions.flatMap(one => one.values), limit] }
}

/** A piece of a WHERE clause with its values. */
interface Condition {
  readonly text: string
  readonly values: readonly SqlValue[]
}

const joined =
  'statement_terms t JOIN statements s ON s.organisation = t.organisation AND s.seq = t.seq'

function termIs(organisation: OrganisationKey, term: string): Condition {
  return { text: 't.organisation = ? AND t.term = ?', values: [organisation, term] }
}

function sameSource(organisation: OrganisationKey, term: string): Condition {
  const text = `EXISTS (SELECT 1 FROM statement_terms m WHERE m.organisation = ? AND m.term = ?
    AND m.seq = t.seq AND m.source = t.source)`
  return { text, values: [organisation, term] }
}

/** Numbers rise with the time of storing, so a time is a bound of numbers. */
function bound(
  number: string,
  operator: '>' | '<=',
  organisation: OrganisationKey,
  stored: string,
): Condition {
  const text = `${number} ${operator} coalesce((SELECT b.seq FROM statements b
    WHERE b.organisation = ? AND b.stored <= ?
    ORDER BY b.stored DESC, b.seq DESC LIMIT 1), 0)`
  return { text, values: [organisation, stored] }
}
