import * as v from 'valibot'
import { isUnreadable, type Json } from './read-json.ts'
import type { Shape } from './shape/shape.ts'

/** Reads JSON as a known shape. Anything else, however deep or strange, is refused. */
export function parseAs<T>(shape: Shape<T>, body: ArrayBuffer): Json<T> {
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
