/** Crockford's 32 symbols: no I, L, O or U, which people misread or misspell. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 12

/**
 * A certificate's number, "7K4M-PQ2T-9XWD", from at least 8 random bytes (60 bits are used).
 * Throws where there are fewer.
 */
export function certificateNumber(random: Uint8Array): string {
  if (random.length < 8) throw new Error('a certificate number needs 8 random bytes')
  let bits = random.subarray(0, 8).reduce((all, byte) => (all << 8n) | BigInt(byte), 0n)
  let number = ''
  for (let at = 0; at < length; at++) {
    number += symbols.charAt(Number(bits & 31n))
    bits >>= 5n
  }
  return inGroups(number)
}

/**
 * The number that somebody typed, as it is printed; null where it cannot be one. Case, spaces and
 * dashes do not matter, and O is read as 0, I and L as 1.
 */
export function readCertificateNumber(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}\u2212]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const known = plain.length === length && [...plain].every(one => symbols.includes(one))
  return known ? inGroups(plain) : null
}

function inGroups(number: string): string {
  return `${number.slice(0, 4)}-${number.slice(4, 8)}-${number.slice(8)}`
}
