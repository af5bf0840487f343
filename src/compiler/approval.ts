import type { Approval, Course } from '../course/course.ts'
import { sha256 } from './bundle-files.ts'
import type { CourseYaml } from './course-yaml.ts'
import type { Report } from './message.ts'
import type { YamlFile } from './yaml-file.ts'

/**
 * What somebody approves: the first 12 hex digits of the SHA-256 of every word, picture and recording
 * of the course in all its languages. The approval itself does not change it, nor how many facts have
 * since been checked, nor whether a translation has; every other change does.
 */
export function reviewFingerprint(
  courses: readonly Course[],
  media: ReadonlyMap<string, Uint8Array>,
): string {
  const said = courses.map(({ approval: _, fingerprint: __, uncheckedFacts: ___, ...rest }) => ({
    ...rest,
    reviewed: true,
  }))
  return sha256(JSON.stringify([said, [...media].map(([path, one]) => [path, sha256(one)])])).slice(
    0,
    12,
  )
}

const longestYears = 2

/** The approval that counts: of this version, of these very words, for two years at most. */
export function approvalOf(
  { value, placeOf }: YamlFile<CourseYaml>,
  now: string,
  report: Report,
): Approval | null {
  const { approval, version } = value
  if (approval === null) return null
  const place = placeOf(['approval'])
  const refuse = (...[code, words]: [Parameters<Report>[0], Parameters<Report>[2]]): null => {
    report(code, place, words)
    return null
  }
  const { by, on, until, fingerprint = 'none' } = approval
  const last = yearsAfter(on, longestYears)
  if (approval.version !== version)
    return refuse('approval-version', { approved: approval.version, version })
  if (fingerprint !== now) return refuse('approval-changed', { approved: fingerprint, now })
  if (until > last || until < on) return refuse('approval-long', { until, last })
  return { by, on, until, version }
}

function yearsAfter(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
}
