import { resolve } from 'node:path'

export interface Environment {
  /** 0 lets the system choose. */
  readonly port: number
  readonly dataDir: string
}

export type EnvironmentRefusal = 'port' | 'data-dir'

/** What PORT and DATA_DIR say, or which of them cannot be used. */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): { ok: true; environment: Environment } | { ok: false; why: EnvironmentRefusal; given: string } {
  const port = env.PORT?.trim() || '8080'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    return { ok: false, why: 'port', given: port }
  const dataDir = env.DATA_DIR?.trim() || 'data'
  if (dataDir.includes('\0')) return { ok: false, why: 'data-dir', given: dataDir }
  return { ok: true, environment: { port: Number(port), dataDir: resolve(folder, dataDir) } }
}

/** What to do about it, for the terminal. */
export function explain(why: EnvironmentRefusal, given: string): string {
  const shown = JSON.stringify(given)
  switch (why) {
    case 'port':
      return `PORT is ${shown}. It must be a number from 0 to 65535, like PORT=8080.`
    case 'data-dir':
      return `DATA_DIR is ${shown}. It must be a folder that this program may write to, like DATA_DIR=./data.`
  }
}
