import type { Database } from './database.ts'
import { openPostgres } from './postgres-database.ts'
import { openSqlite } from './sqlite-database.ts'

/** PostgreSQL where a URL is given, else the file. */
export function openDatabase(url: string | undefined, file: string): Database {
  return url === undefined ? openSqlite(file) : openPostgres(url)
}
