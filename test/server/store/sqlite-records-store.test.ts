import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { openRecordsStore } from '../../../src/server/store/sql-records-store.ts'
import { openSqlite } from '../../../src/server/store/sqlite-database.ts'
import { recordsStoreContract } from './records-store-contract.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('records in SQLite', () => {
  recordsStoreContract(async () => {
    const folder = temporaryFolder()
    const open = () => openRecordsStore(() => openSqlite(join(folder.path, 'records.sqlite')))
    const store = await open()
    let last = store
    return {
      store,
      reopen: async () => {
        await last.close()
        last = await open()
        return last
      },
      remove: async () => {
        await last.close()
        folder.remove()
      },
    }
  })
})

describe('the file', () => {
  test('each commit reaches the disk: WAL with synchronous FULL', async () => {
    const folder = temporaryFolder()
    const database = openSqlite(join(folder.path, 'records.sqlite'))
    expect(await database.rows('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
    await database.transaction(async sql => {
      expect(await sql.rows('PRAGMA synchronous')).toEqual([{ synchronous: 2 }])
    })
    await database.close()
    folder.remove()
  })

  test('a file of a newer program is left alone, with words that say what to do', async () => {
    const folder = temporaryFolder()
    const file = join(folder.path, 'records.sqlite')
    const store = await openRecordsStore(() => openSqlite(file))
    await store.close()
    const database = new DatabaseSync(file)
    database.exec('INSERT INTO schema_version (version) VALUES (999)')
    database.close()
    await expect(openRecordsStore(() => openSqlite(file))).rejects.toThrow(/newer version/)
    folder.remove()
  })
})
