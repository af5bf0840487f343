/** The next number from 0 up to 1, the same row of numbers for the same seed. */
export type Random = () => number

/** Mulberry32: enough to mix questions, and the same on every device. Not for secrets. */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Another order of the same things (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], random: Random): readonly T[] {
  const mixed: T[] = []
  for (const thing of things) {
    mixed.splice(Math.floor(random() * (mixed.length + 1)), 0, thing)
  }
  return mixed
}
