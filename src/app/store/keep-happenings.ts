import type { Outline } from '../../course/bundle.ts'
import type { Attempt } from '../../record/attempt.ts'
import { type Reading, tick } from '../../record/clock.ts'
import type { Event, Happening } from '../../record/event.ts'
import { addEvents } from '../../record/fold.ts'
import type { Database } from './database.ts'
import { putEvents, readEvents } from './event-log.ts'
import type { Outside } from './outside.ts'
import type { DeviceRow } from './rows.ts'
import { StorageLostError } from './why-not-kept.ts'

/** A happening that the attempt does not allow. Thrown inside the transaction, so nothing is kept. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

/**
 * Makes happenings into events and keeps them with the attempt that they lead to. To be called inside
 * one read-write transaction (see `keepAndTell`): other tabs then wait, so no
 * event is lost or counted twice, and no two get the same reading of the clock.
 */
export async function keepHappenings(
  database: Database,
  outside: Outside,
  work: { attempt: string; outline: Outline; happenings: readonly Happening[] },
): Promise<Attempt> {
  const [before, device] = await Promise.all([
    database.attempts.get(work.attempt),
    readDevice(database, outside),
  ])
  const soFar = before ? [] : await readEvents(database, work.attempt)
  if (!before && soFar.length === 0) refuseUnlessStarting(work.happenings)
  const newest = later(device.clock, before?.upTo ?? soFar.at(-1)?.order)
  const added = stamp(work, outside, { ...device, clock: newest })
  const folded = addEvents(work.outline, before ?? null, soFar, added)
  if (folded.refusals.length > 0 || !folded.attempt) throw new RefusedError(whyRefused(folded))
  await putEvents(database, added)
  await database.attempts.put(folded.attempt)
  await database.device.put({ ...device, clock: added.at(-1)?.order ?? newest ?? null })
  return folded.attempt
}

/** A cleared database opens again, empty: an attempt in the middle must not begin anew in silence. */
function refuseUnlessStarting(happenings: readonly Happening[]): void {
  if (happenings[0]?.type !== 'started') throw new StorageLostError('The attempt is not here')
}

async function readDevice(database: Database, outside: Outside): Promise<DeviceRow> {
  const kept = await database.device.get('device')
  return kept ?? { key: 'device', device: outside.newId(), clock: null }
}

function stamp(
  work: { attempt: string; happenings: readonly Happening[] },
  outside: Outside,
  device: { device: string; clock: Reading | undefined },
): Event[] {
  const now = outside.now()
  let clock = device.clock
  return work.happenings.map(happening => {
    clock = tick(clock, now.getTime(), device.device)
    const head = { id: outside.newId(), attempt: work.attempt, order: clock }
    return { ...happening, ...head, at: now.toISOString() }
  })
}

function later(a: Reading | null, b: Reading | undefined): Reading | undefined {
  if (a === null || b === undefined) return a ?? b
  return a > b ? a : b
}

function whyRefused(folded: ReturnType<typeof addEvents>): string {
  return folded.refusals.map(refused => refused.why).join(', ')
}
