import { here } from './here.ts'
import { kept } from './small-storage.ts'

const halfYear = 183 * 24 * 60 * 60 * 1000

/** Whether this person has seen "Before you start" of a course in the last 6 months. */
export function wasTold(course: string, now = Date.now()): boolean {
  const at = Number(kept.getItem(keyOf(course)))
  return at > 0 && now - at < halfYear
}

export function markTold(course: string, now = Date.now()): void {
  kept.setItem(keyOf(course), String(now))
}

function keyOf(course: string): string {
  return `harbour.told.${course}.${here.value?.learner?.id ?? ''}`
}
