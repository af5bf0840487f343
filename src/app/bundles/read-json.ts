/** `path` says where in the file, for a report to the course's maker: "lessons.2.pages". */
export interface Unreadable {
  readonly ok: false
  readonly why: 'unreadable'
  readonly path: string
}

export type Json<T> = { readonly ok: true; readonly value: T } | Unreadable

/**
 * Reads JSON of which a hash or an earlier look has said that it is right; `looksRight` refuses what
 * would break a screen all the same. Never throws at bad text.
 */
export function readJson<T>(
  body: ArrayBuffer,
  looksRight: (input: unknown) => input is T,
): Json<T> {
  try {
    const input: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return looksRight(input) ? { ok: true, value: input } : unreadable
  } catch (error) {
    if (isUnreadable(error)) return unreadable
    throw error
  }
}

const unreadable: Unreadable = { ok: false, why: 'unreadable', path: '' }

/** Not UTF-8, not JSON, or nested so deeply that the stack ends. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof TypeError || error instanceof SyntaxError || error instanceof RangeError
}
