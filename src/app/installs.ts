import { signal } from '@preact/signals'
import type { SaveState } from './bundles/installer.ts'

/** How far each course has been saved to this device, by code; empty until that has been read. */
export const installing = signal<Readonly<Record<string, SaveState>>>({})

/** Codes of the courses that are whole on this device. */
export function savedCodes(): ReadonlySet<string> {
  const codes = Object.entries(installing.value).filter(([, one]) => one.state === 'saved')
  return new Set(codes.map(([code]) => code))
}
