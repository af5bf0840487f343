import { type Attempts, attemptsIn } from './attempts.ts'
import { type Certificates, certificatesIn } from './certificates.ts'
import { type Database, openDatabase } from './database.ts'
import { deleteEverything, type Traces } from './delete-everything.ts'
import { type Everything, exportEverything } from './export-everything.ts'
import { type Learners, learnersIn } from './learners.ts'
import { type Notes, notesIn } from './notes.ts'
import { browserOutside, type Outside } from './outside.ts'
import { type Settings, settingsIn } from './settings.ts'
import { openTabs, type Tabs } from './tabs.ts'

/** All that this device keeps about people. Import this module when it is needed: it brings Dexie. */
export interface Store {
  readonly learners: Learners
  readonly attempts: Attempts
  readonly certificates: Certificates
  readonly notes: Notes
  readonly settings: Settings
  /** The other tabs: what they wrote, or that they deleted everything. */
  readonly tabs: Tabs
  readonly database: Database
  exportEverything(): Promise<Everything>
  deleteEverything(traces: Traces): Promise<void>
}

/** Opens at the first question asked; a browser without storage answers those with an error. */
export function openStore(outside: Outside = browserOutside, database = openDatabase()): Store {
  const tabs = openTabs(database.name)
  return {
    learners: learnersIn(database, outside),
    attempts: attemptsIn(database, outside, tabs),
    certificates: certificatesIn(database),
    notes: notesIn(database, outside),
    settings: settingsIn(database),
    tabs,
    database,
    exportEverything: () => exportEverything(database, outside.now()),
    async deleteEverything(traces) {
      await deleteEverything(database, traces)
      tabs.tell({ deleted: true })
    },
  }
}
