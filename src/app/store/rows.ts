import type { Organisation } from '../../course/organisation.ts'
import type { Reading } from '../../record/clock.ts'

/** A private reflection. It never becomes an event and never leaves the device. */
export interface Note {
  readonly learner: string
  readonly course: string
  readonly block: string
  readonly text: string
  /** ISO. */
  readonly writtenAt: string
}

export interface SettingRow {
  readonly key: string
  readonly value: unknown
}

/** This device's name in logical clocks, and the newest reading that it gave out. */
export interface DeviceRow {
  readonly key: 'device'
  readonly device: string
  readonly clock: Reading | null
}

export interface OrganisationRow {
  readonly key: 'own'
  readonly organisation: Organisation
}
