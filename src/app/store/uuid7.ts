/**
 * A UUIDv7 (RFC 9562, section 5.7): 48 bits of milliseconds since 1970, then random bits.
 * `random` gives 10 bytes. Written here because the page that records an answer counts its bytes.
 */
export function newUuid7(ms: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16)
  bytes.set(bigEndian48(ms))
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  return grouped([...bytes].map(byte => byte.toString(16).padStart(2, '0')).join(''))
}

function bigEndian48(ms: number): Uint8Array {
  return Uint8Array.from({ length: 6 }, (_, i) => Math.floor(ms / 256 ** (5 - i)) % 256)
}

function grouped(hex: string): string {
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}
