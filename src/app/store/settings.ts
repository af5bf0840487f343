import type { Organisation } from '../../course/organisation.ts'
import type { Database } from './database.ts'

/** Small things by name. What a value means, and whether it still makes sense, its reader decides. */
export interface Settings {
  read(key: string): Promise<unknown>
  write(key: string, value: unknown): Promise<void>
  /** Reads and writes in one transaction, so that two tabs do not undo each other. */
  change<T>(key: string, next: (value: unknown) => T): Promise<T>
  /** What this device was told about the learner's own organisation; empty where nothing was. */
  readOrganisation(): Promise<Organisation>
  writeOrganisation(organisation: Organisation): Promise<void>
}

export function settingsIn(database: Database): Settings {
  return {
    read: async key => (await database.settings.get(key))?.value,
    async write(key, value) {
      await database.settings.put({ key, value })
    },
    change: (key, next) =>
      database.transaction('rw', database.settings, async () => {
        const value = next((await database.settings.get(key))?.value)
        await database.settings.put({ key, value })
        return value
      }),
    readOrganisation: async () => (await database.organisation.get('own'))?.organisation ?? {},
    async writeOrganisation(organisation) {
      await database.organisation.put({ key: 'own', organisation })
    },
  }
}
