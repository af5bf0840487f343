import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Outside } from './operations/outside.ts'

/** The clock and the ids of this machine. */
export const outsideWorld: Outside = { now: () => Date.now(), newId: () => randomUUID() }

/** Where the records are kept when nothing else is said. */
export function recordsFile(dataDir: string): string {
  return join(dataDir, 'records.sqlite')
}
