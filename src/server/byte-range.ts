export interface ByteRange {
  readonly start: number
  /** The last byte, not the one after it. */
  readonly end: number
}

/**
 * The bytes that a `Range` header asks for (RFC 9110, 14.1.2): players of sound and film fetch a file
 * in pieces. `undefined` means the whole file: nothing asked, several ranges, or not understood.
 */
export function byteRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (from === undefined || to === undefined || from + to === '') return undefined
  const last = size - 1
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? last : Math.min(Number(to), last)
  if (from !== '' && to !== '' && Number(to) < start) return undefined
  return start > last ? 'unsatisfiable' : { start, end }
}
