import type { Outline } from '../course/bundle.ts'
import { advance } from './advance.ts'
import type { AdvanceRefusal, Attempt } from './attempt.ts'
import type { Event } from './event.ts'

export interface Folded {
  readonly attempt: Attempt | null
  readonly refusals: readonly Refused[]
}

/** An event that is kept in the log but changed nothing. */
export interface Refused {
  /** The event's id. */
  readonly event: string
  readonly why: AdvanceRefusal
}

/** The state that a log comes to: the same for any order of arrival and any repetition. */
export function fold(outline: Outline, events: readonly Event[]): Folded {
  return advanceAll(outline, null, inOrder(events))
}

/**
 * The state after more events. `attempt` is the fold of `soFar`. Events later than all of those
 * are advanced one by one; an earlier one, from another device, makes the whole log fold again.
 * `refusals` speaks of the added events alone.
 */
export function addEvents(
  outline: Outline,
  attempt: Attempt | null,
  soFar: readonly Event[],
  added: readonly Event[],
): Folded {
  const known = new Set(soFar.map(event => event.id))
  const fresh = inOrder(added.filter(event => !known.has(event.id)))
  if (attempt && fresh.every(event => event.order > attempt.upTo)) {
    return advanceAll(outline, attempt, fresh)
  }
  const ids = new Set(fresh.map(event => event.id))
  const folded = fold(outline, [...soFar, ...fresh])
  return { ...folded, refusals: folded.refusals.filter(refused => ids.has(refused.event)) }
}

/** Clock order, ties by id, each event once. */
export function inOrder(events: readonly Event[]): readonly Event[] {
  const sorted = [...events].sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id))
  const seen = new Set<string>()
  return sorted.filter(event => !seen.has(event.id) && seen.add(event.id))
}

function advanceAll(outline: Outline, from: Attempt | null, events: readonly Event[]): Folded {
  let attempt = from
  const refusals: Refused[] = []
  for (const event of events) {
    const next = advance(outline, attempt, event)
    attempt = next.attempt
    if (next.refusal) refusals.push({ event: event.id, why: next.refusal })
  }
  return { attempt, refusals }
}

/** By code unit, as IndexedDB sorts: a locale would sort differently on each device. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
