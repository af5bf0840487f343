import { newUuid7 } from './uuid7.ts'

/** What the store takes from the world: ids and times are given, never fetched. */
export interface Outside {
  now(): Date
  /** A new UUIDv7, as text. */
  newId(): string
}

export const browserOutside: Outside = {
  now: () => new Date(),
  newId: () => newUuid7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
}
