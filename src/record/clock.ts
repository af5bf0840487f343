/**
 * A hybrid logical clock. A reading sorts as text: milliseconds last seen (9 base-36 digits), counter
 * (4 base-36 digits), device. Wall time that jumps back never reorders cause and effect (DESIGN 20.6).
 */
export type Reading = string

/** The next reading on `device`, after everything seen so far. `wall` is in ms since 1970. */
export function tick(last: Reading | undefined, wall: number, device: string): Reading {
  const seen = last === undefined ? { ms: 0, count: -1 } : parts(last)
  const ms = Math.max(seen.ms, wall)
  return write(ms, ms === seen.ms ? seen.count + 1 : 0, device)
}

function parts(reading: Reading): { ms: number; count: number } {
  const [ms = '', count = ''] = reading.split('-')
  return { ms: Number.parseInt(ms, 36), count: Number.parseInt(count, 36) }
}

function write(ms: number, count: number, device: string): Reading {
  if (count >= 36 ** 4) return write(ms + 1, 0, device)
  return `${ms.toString(36).padStart(9, '0')}-${count.toString(36).padStart(4, '0')}-${device}`
}
