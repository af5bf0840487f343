import type { Safety } from '../../course/support.ts'
import { parseAs } from './parse-as.ts'
import { safety } from './shape/safety-shape.ts'

/** A support list that every link and number of is harmless; null for anything else. */
export function readSafety(body: ArrayBuffer): Safety | null {
  const parsed = parseAs(safety, body)
  return parsed.ok ? parsed.value : null
}
