/**
 * Honest active time: seconds in which a page was visible and its reader not gone. Times are
 * milliseconds of one clock; one that cannot jump is best (performance.now), but a clock that jumps
 * adds nothing either.
 */
export interface ActiveTime {
  readonly page: string | null
  readonly visible: boolean
  /** When the learner last touched, typed, scrolled or turned a page. */
  readonly touchedAt: number | null
  /** Time of the newest signal. */
  readonly at: number | null
  /** Milliseconds counted and not yet taken, by page id. */
  readonly counted: ReadonlyMap<string, number>
}

export type Signal =
  /** A page turned to; counts as a touch. Null where the learner left the course. */
  | { readonly type: 'page'; readonly page: string | null; readonly at: number }
  | { readonly type: 'visible'; readonly at: number }
  | { readonly type: 'hidden'; readonly at: number }
  | { readonly type: 'touched'; readonly at: number }
  /** Sent at least every `tickEvery` ms while visible. */
  | { readonly type: 'tick'; readonly at: number }

export interface Spent {
  readonly page: string
  readonly seconds: number
}

/** Stands for a page while the questions of the final check are on the screen. */
export const finalCheckPage = 'final-check'

/** How often a program must tick, in ms. */
export const tickEvery = 10_000
/** No touch for this long: the reader is gone. */
const stillHere = 120_000
/** No signal for this long: the device slept, or its clock jumped. */
const longestGap = 3 * tickEvery

export const noTime: ActiveTime = {
  page: null,
  visible: false,
  touchedAt: null,
  at: null,
  counted: new Map(),
}

export function afterSignal(time: ActiveTime, signal: Signal): ActiveTime {
  const counted = count(time, signal.at)
  const now = {
    ...time,
    counted,
    at: signal.at,
    touchedAt: notLaterThan(signal.at, time.touchedAt),
  }
  switch (signal.type) {
    case 'page':
      return { ...now, page: signal.page, touchedAt: signal.at }
    case 'visible':
      return { ...now, visible: true, touchedAt: signal.at }
    case 'hidden':
      return { ...now, visible: false }
    case 'touched':
      return { ...now, touchedAt: signal.at }
    case 'tick':
      return now
  }
}

/** Whole seconds by page, ready to record; what is left of a second is kept for the next time. */
export function takeSpent(time: ActiveTime): { spent: readonly Spent[]; time: ActiveTime } {
  const spent = [...time.counted]
    .map(([page, ms]) => ({ page, seconds: Math.floor(ms / 1000) }))
    .filter(({ seconds }) => seconds > 0)
  const counted = new Map([...time.counted].map(([page, ms]) => [page, ms % 1000]))
  return { spent, time: { ...time, counted } }
}

function count(time: ActiveTime, at: number): ReadonlyMap<string, number> {
  const ms = activeSince(time, at)
  if (time.page === null || !(ms > 0)) return time.counted
  return new Map(time.counted).set(time.page, (time.counted.get(time.page) ?? 0) + ms)
}

function activeSince(time: ActiveTime, at: number): number {
  if (!time.visible || time.at === null || time.touchedAt === null) return 0
  const gap = at - time.at
  if (!(gap > 0 && gap <= longestGap)) return 0
  return Math.min(at, time.touchedAt + stillHere) - time.at
}

/** After a clock went back, a touch in its future would keep an absent reader here for as long. */
function notLaterThan(at: number, touchedAt: number | null): number | null {
  return touchedAt === null ? null : Math.min(at, touchedAt)
}
