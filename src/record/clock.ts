/**
 * A hybrid logical clock. A reading sorts as text: milliseconds last seen (9 base-36 digits), counter
 * (4 base-36 digits), device. Wall time that jumps back never reorders cause and effect (DESIGN 20.6).
 */
export type Reading = string

/** Nine base-36 digits end in the year 5188; the margin leaves room for counters to run over. */
const latest = 36 ** 9 - 36 ** 6

/**
 * The next reading on `device`, after everything seen so far. `wall` is in ms since 1970. A wall
 * clock that is not a time counts as one that stands still. Throws where `last` is no reading.
 */
export function tick(last: Reading | undefined, wall: number, device: string): Reading {
  const seen = last === undefined ? { ms: 0, count: -1 } : parts(last)
  const ms = Math.max(seen.ms, whole(wall))
  return write(ms, ms === seen.ms ? seen.count + 1 : 0, device)
}

/** Whether a text from elsewhere can be sorted among readings, and ticked on from. */
export function isReading(text: string): boolean {
  return /^[0-9a-z]{9}-[0-9a-z]{4}-./.test(text)
}

function whole(wall: number): number {
  return Number.isFinite(wall) ? Math.min(Math.max(Math.floor(wall), 0), latest) : 0
}

function parts(reading: Reading): { ms: number; count: number } {
  if (!isReading(reading)) throw new Error(`not a clock reading: ${reading}`)
  return {
    ms: Number.parseInt(reading.slice(0, 9), 36),
    count: Number.parseInt(reading.slice(10, 14), 36),
  }
}

function write(ms: number, count: number, device: string): Reading {
  if (count >= 36 ** 4) return write(ms + 1, 0, device)
  return `${ms.toString(36).padStart(9, '0')}-${count.toString(36).padStart(4, '0')}-${device}`
}
