import { loadActivities } from '../player/block-view.tsx'

/** The views of activities and their sentences, which most first screens do without. */
export async function bringActivities(): Promise<void> {
  await Promise.all([loadActivities(), import('./activity-words.ts')])
}
