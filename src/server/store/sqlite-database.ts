import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Database, Dialect, Row, Sql, SqlValue } from './database.ts'

const dialect: Dialect = { bytes: 'BLOB', clustered: 'WITHOUT ROWID', schemaLock: '' }

/**
 * One file. `synchronous = FULL` in WAL mode: a commit has reached the disk when it returns. Writing and
 * reading have a connection each, so that a reader never sees half of a transaction.
 */
export function openSqlite(file: string): Database {
  const writer = connect(file)
  const reader = connect(file)
  const writing = sqlOf(writer)
  const oneAtATime = queue()
  return {
    dialect,
    ...sqlOf(reader),
    transaction: work => oneAtATime(() => inTransaction(writer, () => work(writing))),
    close: () =>
      oneAtATime(async () => {
        reader.close()
        writer.close()
      }),
  }
}

function connect(file: string): DatabaseSync {
  const connection = new DatabaseSync(file)
  connection.exec('PRAGMA busy_timeout = 10000')
  connection.exec('PRAGMA journal_mode = WAL')
  connection.exec('PRAGMA synchronous = FULL')
  connection.exec('PRAGMA foreign_keys = ON')
  return connection
}

function sqlOf(connection: DatabaseSync): Sql {
  const prepared = new Map<string, StatementSync>()
  const prepare = (text: string) => {
    const known = prepared.get(text)
    if (known) return known
    const made = connection.prepare(text)
    // Lists of different lengths make different texts; the memory for them has an end.
    if (prepared.size > 500) prepared.clear()
    prepared.set(text, made)
    return made
  }
  return {
    rows: async (text: string, values: readonly SqlValue[] = []): Promise<readonly Row[]> =>
      prepare(text).all(...values),
    run: async (text: string, values: readonly SqlValue[] = []) =>
      Number(prepare(text).run(...values).changes),
  }
}

async function inTransaction<T>(connection: DatabaseSync, work: () => Promise<T>): Promise<T> {
  connection.exec('BEGIN IMMEDIATE')
  try {
    const result = await work()
    connection.exec('COMMIT')
    return result
  } catch (error) {
    if (connection.isTransaction) connection.exec('ROLLBACK')
    throw error
  }
}

/** Lets one piece of work begin when the one before has ended, well or badly. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
}
