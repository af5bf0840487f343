import 'fake-indexeddb/auto'
import { openDatabase } from '../../../src/app/store/database.ts'
import { openStore, type Store } from '../../../src/app/store/open-store.ts'
import type { Outside } from '../../../src/app/store/outside.ts'

let made = 0

/** A store in a database of its own, with a clock that only the test moves. */
export function freshStore(): { store: Store; clock: { ms: number }; outside: Outside } {
  made += 1
  const clock = { ms: Date.parse('2026-11-21T10:00:00Z') }
  let ids = 0
  const outside: Outside = {
    now: () => new Date(clock.ms),
    newId: () => {
      ids += 1
      return `00000000-0000-7000-8000-${String(ids).padStart(12, '0')}`
    },
  }
  return { store: openStore(outside, openDatabase(`fresh-${made}`)), clock, outside }
}
