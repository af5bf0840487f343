import type { InstallProgress } from './bundles/install.ts'

/** How many quarters of a download are there: 0 to 4. */
export function quartersDone({ done, of }: InstallProgress): number {
  if (!(of > 0)) return 0
  return Math.min(4, Math.max(0, Math.floor((done / of) * 4)))
}

/** The percentage to say when a quarter more is there than at the last word; null for silence. */
export function percentToSay(before: number, now: number): 25 | 50 | 75 | 100 | null {
  if (now <= before) return null
  return ([25, 50, 75, 100] as const)[now - 1] ?? null
}
