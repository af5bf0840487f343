import { Dexie, type Table } from 'dexie'
import type { Attempt } from '../../record/attempt.ts'
import type { Certificate } from '../../record/certificate.ts'
import type { Event } from '../../record/event.ts'
import type { Learner } from '../../record/learner.ts'
import type { DeviceRow, Note, OrganisationRow, SettingRow } from './rows.ts'
import { schemaSteps } from './schema-steps.ts'

export interface Database extends Dexie {
  readonly learners: Table<Learner, string>
  /** Snapshots: each the fold of its events, written in the same transaction. */
  readonly attempts: Table<Attempt, string>
  readonly events: Table<Event, string>
  readonly certificates: Table<Certificate, string>
  readonly notes: Table<Note, [string, string, string]>
  readonly settings: Table<SettingRow, string>
  readonly device: Table<DeviceRow, string>
  readonly organisation: Table<OrganisationRow, string>
}

/**
 * The device's database. A transaction is over only when the disk has it
 * (`durability: 'strict'`, Indexed Database API 3.0, section 2.7.2).
 */
export function openDatabase(name = 'harbour'): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' })
  for (const step of schemaSteps) {
    const version = database.version(step.version).stores(step.stores)
    if (step.upgrade) version.upgrade(step.upgrade)
  }
  return database as Database
}
