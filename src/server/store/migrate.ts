import { type Database, numberOf } from './database.ts'
import { migrations } from './migrations.ts'

/**
 * Brings a database to the schema of this program, one numbered step after the other. A database of a
 * newer program is left alone: an Error says what to do.
 */
export async function migrate(database: Database): Promise<void> {
  const steps = migrations(database.dialect)
  const { schemaLock } = database.dialect
  await database.transaction(async sql => {
    if (schemaLock !== '') await sql.rows(schemaLock)
    await sql.run('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)')
    const [row] = await sql.rows('SELECT max(version) AS version FROM schema_version')
    const version = row?.version == null ? 0 : numberOf(row, 'version')
    if (version > steps.length) throw new Error(newer)
    for (const [index, step] of steps.entries()) {
      if (index < version) continue
      for (const text of step) await sql.run(text)
      await sql.run('INSERT INTO schema_version (version) VALUES (?)', [index + 1])
    }
  })
}

const newer =
  'The records were written by a newer version of Harbour. Start that version, or restore a backup.'
