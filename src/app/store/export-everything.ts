import type { Database } from './database.ts'

/** "Download everything": all that this device keeps, one list for each table. */
export interface Everything {
  readonly format: 'harbour-everything-1'
  /** ISO. */
  readonly exportedAt: string
  readonly tables: Readonly<Record<string, readonly unknown[]>>
}

/** Reads all tables in one transaction, so that the file is one moment's truth. */
export async function exportEverything(database: Database, now: Date): Promise<Everything> {
  const tables = await database.transaction('r', database.tables, () =>
    Promise.all(database.tables.map(async table => [table.name, await table.toArray()] as const)),
  )
  return {
    format: 'harbour-everything-1',
    exportedAt: now.toISOString(),
    tables: Object.fromEntries(tables),
  }
}
