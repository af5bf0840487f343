import type { Event } from '../../record/event.ts'
import type { Database } from './database.ts'

/** All events of an attempt, in logical-clock order. */
export function readEvents(database: Database, attempt: string): Promise<Event[]> {
  return database.events
    .where('[attempt+order]')
    .between([attempt, ''], [attempt, '\uffff'])
    .toArray()
}

/**
 * Appends to the log. An equal event already there is success; a different one under the same id is a
 * bug or a forgery, and throws, so that the transaction around it writes nothing.
 */
export async function putEvents(database: Database, events: readonly Event[]): Promise<void> {
  const there = await database.events.bulkGet(events.map(event => event.id))
  const missing = events.filter((event, i) => {
    const known = there[i]
    if (known && !isSame(known, event)) throw new Error(`Two events share the id ${event.id}`)
    return known === undefined
  })
  await database.events.bulkAdd(missing)
}

function isSame(a: Event, b: Event): boolean {
  return canonical(a) === canonical(b)
}

/** JSON with sorted keys: two writings of one event differ in nothing else. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
