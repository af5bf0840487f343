import { resolve } from 'node:path'

export interface Environment {
  /** 0 lets the system choose. */
  readonly port: number
  readonly dataDir: string
  /** PostgreSQL; without it the records stand in a file under `dataDir`. */
  readonly databaseUrl?: string
}

export type EnvironmentRefusal = 'port' | 'data-dir' | 'database-url'

/** What PORT, DATA_DIR and DATABASE_URL say, or which of them cannot be used. */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): { ok: true; environment: Environment } | { ok: false; why: EnvironmentRefusal; given: string } {
  const port = env.PORT?.trim() || '8080'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    return { ok: false, why: 'port', given: port }
  const dataDir = env.DATA_DIR?.trim() || 'data'
  if (dataDir.includes('\0')) return { ok: false, why: 'data-dir', given: dataDir }
  const databaseUrl = env.DATABASE_URL?.trim() || undefined
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\/./.test(databaseUrl))
    // It may hold a password, so it is not shown.
    return { ok: false, why: 'database-url', given: '' }
  const environment = { port: Number(port), dataDir: resolve(folder, dataDir) }
  return { ok: true, environment: { ...environment, ...(databaseUrl && { databaseUrl }) } }
}

/** What to do about it, for the terminal. */
export function explain(why: EnvironmentRefusal, given: string): string {
  const shown = JSON.stringify(given)
  switch (why) {
    case 'port':
      return `PORT is ${shown}. It must be a number from 0 to 65535, like PORT=8080.`
    case 'data-dir':
      return `DATA_DIR is ${shown}. It must be a folder that this program may write to, like DATA_DIR=./data.`
    case 'database-url':
      return 'DATABASE_URL must begin with postgres://, or be left out.'
  }
}
