import { randomFrom, shuffled } from '../record/shuffle.ts'

/** Another order of the same things; always the same one for the same seed. */
export function stableShuffle<T>(things: readonly T[], seed: string): readonly T[] {
  return shuffled(things, randomFrom(hash(seed)))
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}
