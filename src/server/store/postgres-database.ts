import pg from 'pg'
import type { Database, Dialect, Row, Sql, SqlValue } from './database.ts'

const dialect: Dialect = {
  bytes: 'BYTEA',
  clustered: '',
  schemaLock: 'SELECT pg_advisory_xact_lock(40117)',
}

/** A server elsewhere; this program keeps no state, so several of them may share it. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // A connection that breaks while nobody uses it is replaced at the next call.
  pool.on('error', () => undefined)
  return {
    dialect,
    ...sqlOf(pool),
    transaction: async work => {
      const client = await pool.connect()
      try {
        return await inTransaction(client, work)
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}

function sqlOf(connection: pg.Pool | pg.PoolClient): Sql {
  const query = (text: string, values: readonly SqlValue[] = []) =>
    connection.query<Row>(numbered(text), values.map(asBuffer))
  return {
    rows: async (text, values) => (await query(text, values)).rows,
    run: async (text, values) => (await query(text, values)).rowCount ?? 0,
  }
}

async function inTransaction<T>(client: pg.PoolClient, work: (sql: Sql) => Promise<T>): Promise<T> {
  await client.query('BEGIN')
  try {
    const result = await work(sqlOf(client))
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}

/** "?" is "$1", "$2" … here. No text of ours holds a question mark for another reason. */
function numbered(text: string): string {
  let n = 0
  return text.replaceAll('?', () => `$${++n}`)
}

function asBuffer(value: SqlValue): string | number | null | Buffer {
  return value instanceof Uint8Array ? Buffer.from(value) : value
}
