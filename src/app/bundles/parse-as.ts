import * as v from 'valibot'
import type { Shape } from './shape/shape.ts'

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  /** `path` says where in the file, for a report to the course's maker: "lessons.2.pages". */
  | { readonly ok: false; readonly why: 'unreadable'; readonly path: string }

/** Reads JSON as a known shape. Anything else, however deep or strange, is refused. */
export function parseAs<T>(shape: Shape<T>, body: ArrayBuffer): Parsed<T> {
  try {
    const input: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    const result = v.safeParse(shape, input, { abortEarly: true })
    if (result.success) return { ok: true, value: result.output }
    return { ok: false, why: 'unreadable', path: v.getDotPath(result.issues[0]) ?? '' }
  } catch (error) {
    if (isUnreadable(error)) return { ok: false, why: 'unreadable', path: '' }
    throw error
  }
}

/** Not UTF-8, not JSON, or nested so deeply that the stack ends. */
function isUnreadable(error: unknown): boolean {
  return error instanceof TypeError || error instanceof SyntaxError || error instanceof RangeError
}
