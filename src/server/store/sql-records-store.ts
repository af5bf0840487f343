import { bytesOf, type Database, textOf } from './database.ts'
import { lockOrganisation } from './lock-organisation.ts'
import { migrate } from './migrate.ts'
import type { RecordsStore } from './records-store.ts'
import { rowKey } from './row-key.ts'
import { credentialStore } from './sql-credentials.ts'
import { documentWrites, listDocuments, readDocument } from './sql-documents.ts'
import {
  findStatements,
  readDefinitions,
  searchStatements,
  statementWrites,
} from './sql-statements.ts'

/** The store over any database that speaks the portable SQL; brings its schema up to date first. */
export async function openRecordsStore(open: () => Database): Promise<RecordsStore> {
  const database = open()
  await migrate(database)
  return {
    ...credentialStore(database),
    writeStatements: (organisation, work) =>
      database.transaction(async sql => work(await statementWrites(sql, organisation))),
    findStatements: (organisation, ids) => findStatements(database, organisation, ids),
    searchStatements: (organisation, search) => searchStatements(database, organisation, search),
    readAttachment: async (organisation, sha2) => {
      const [row] = await database.rows(
        'SELECT content FROM attachments WHERE organisation = ? AND sha2 = ?',
        [organisation, sha2],
      )
      return row && bytesOf(row, 'content')
    },
    readDefinitions: (organisation, activities) =>
      readDefinitions(database, organisation, activities),
    readAgentNames: async (organisation, agent) => {
      const rows = await database.rows(
        'SELECT name FROM agent_names WHERE organisation = ? AND agent_key = ? ORDER BY name LIMIT 50',
        [organisation, rowKey(agent)],
      )
      return rows.map(row => textOf(row, 'name'))
    },
    writeDocuments: (organisation, work) =>
      database.transaction(async sql => {
        await lockOrganisation(sql, organisation)
        return work(documentWrites(sql, organisation))
      }),
    readDocument: (organisation, address) => readDocument(database, organisation, address),
    listDocuments: (organisation, shelf, since) =>
      listDocuments(database, organisation, shelf, since),
    close: () => database.close(),
  }
}
