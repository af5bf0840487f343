import type { Approval } from './course.ts'

/** An approval speaks of one version, and only until its last day; `day` is an ISO date. */
export function approvalOn(
  approval: Approval | null,
  version: string,
  day: string,
): 'approved' | 'lapsed' | 'none' {
  if (approval?.version !== version) return 'none'
  return approval.until < day ? 'lapsed' : 'approved'
}
