import { approvalOn } from '../course/approval.ts'
import type { CourseFile } from '../course/bundle.ts'
import type { Organisation } from '../course/organisation.ts'
import type { Attempt, Completed } from './attempt.ts'
import { type CalendarDate, dayIn } from './calendar-date.ts'
import type { Certificate } from './certificate.ts'
import type { Learner } from './learner.ts'
import { activeMinutes } from './progress.ts'
import { refresherAfter } from './refresher.ts'

/** What issuing needs from outside. */
export interface Given {
  /** UUID of the certificate. */
  readonly id: string
  /** From `certificateNumber`. */
  readonly number: string
  /** ISO: the moment of issue. */
  readonly at: string
  /** The device's time zone, "Europe/London": on which day the course was completed. */
  readonly zone: string
  /** Months, where the organisation follows a framework with a rule of its own. */
  readonly frameworkMonths?: number
  /** Absent: the learner alone, who typed the name. */
  readonly how?: Certificate['how']
  readonly nameChecked?: Certificate['nameChecked']
}

export type CertificateRefusal = 'not-completed' | 'no-name' | 'other-course' | 'other-learner'

export type Issued =
  | { readonly ok: true; readonly certificate: Certificate }
  | { readonly ok: false; readonly why: CertificateRefusal }

/** What issuing reads of a course. */
export type CertifiedCourse = Pick<
  CourseFile,
  'id' | 'code' | 'title' | 'level' | 'topics' | 'language' | 'approval'
>

/** The certificate of a completed attempt, with the facts as they are at this moment. */
export function issueCertificate(
  course: CertifiedCourse,
  attempt: Attempt,
  learner: Pick<Learner, 'id' | 'name'>,
  organisation: Organisation | null,
  given: Given,
): Issued {
  if (attempt.course !== course.id) return { ok: false, why: 'other-course' }
  if (attempt.learner !== learner.id) return { ok: false, why: 'other-learner' }
  if (!attempt.completed) return { ok: false, why: 'not-completed' }
  if (learner.name === '') return { ok: false, why: 'no-name' }
  const facts = factsOf(course, attempt, attempt.completed, organisation, given)
  return { ok: true, certificate: { ...facts, learner: learner.id, name: learner.name } }
}

function factsOf(
  course: CertifiedCourse,
  attempt: Attempt,
  completed: Completed,
  organisation: Organisation | null,
  given: Given,
): Omit<Certificate, 'learner' | 'name'> {
  const completedOn = dayIn(given.zone, completed.at)
  return {
    id: given.id,
    number: given.number,
    attempt: attempt.id,
    organisation: organisation?.name ?? null,
    ...courseFacts(course, attempt, completedOn),
    completedOn,
    refresher: refresherAfter(completedOn, {
      organisation: organisation?.refresherMonths,
      framework: given.frameworkMonths,
    }),
    how: given.how ?? { kind: 'alone' },
    nameChecked: given.nameChecked ?? { by: 'learner' },
    minutes: activeMinutes(attempt),
    issuedAt: given.at,
  }
}

function courseFacts(course: CertifiedCourse, attempt: Attempt, completedOn: CalendarDate) {
  return {
    course: course.id,
    courseCode: course.code,
    title: course.title,
    level: course.level,
    topics: course.topics,
    version: attempt.version,
    language: course.language,
    approval: approvalThen(course, attempt, completedOn),
  }
}

function approvalThen(
  { approval }: CertifiedCourse,
  attempt: Attempt,
  day: CalendarDate,
): Certificate['approval'] {
  if (approval === null || approvalOn(approval, attempt.version, day) !== 'approved') return null
  return { by: approval.by, until: approval.until }
}
