/** An id that means nothing: 128 random bits, without a name, a time or a device in it (DESIGN 20.8). */
export function throwAwayId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
