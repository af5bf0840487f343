import type { CalendarDate } from '../record/calendar-date.ts'
import type { Certificate } from '../record/certificate.ts'
import { remindersOf } from '../record/reminder.ts'

/**
 * What somebody answered ten weeks after a course. Kept without their name or their attempt, under an
 * id that means nothing, with the month alone (DESIGN 20.8).
 */
export interface FollowUp {
  /** Random. */
  readonly id: string
  /** Id of the course. */
  readonly course: string
  /** "2027-01" */
  readonly month: string
  readonly answers: FollowUpAnswers
}

/** Absent where a question was skipped. */
export interface FollowUpAnswers {
  readonly used?: Used
  readonly know?: Know
  readonly got?: readonly Hindrance[]
}

export const usedChoices = ['yes', 'noNeed', 'no', 'noSay'] as const
export type Used = (typeof usedChoices)[number]

export const knowChoices = ['yes', 'partly', 'no'] as const
export type Know = (typeof knowChoices)[number]

/** What may get in the way; "none" stands alone. */
export const hindrances = [
  'notSure',
  'whoToTell',
  'worse',
  'noTime',
  'nothingDone',
  'none',
] as const
export type Hindrance = (typeof hindrances)[number]

/** Three questions, and a page of help after the second for whoever is not sure. */
export const followUpPages = ['1', '2', 'help', '3'] as const
export type FollowUpPage = (typeof followUpPages)[number]

/** The questions as they wait for one person, under the token of their address. */
export interface Invitation {
  readonly token: string
  /** Id of the attempt that they follow. */
  readonly attempt: string
  /** Id of the course. */
  readonly course: string
  readonly from: CalendarDate
  /** Where to go on. */
  readonly page: FollowUpPage
  /** Id of the answers while they are being given. Once over, nothing leads to them any more. */
  readonly answers: string | null
  readonly over: boolean
}

/** What this device keeps of it: two lists that nothing joins once the questions are over. */
export interface FollowUps {
  readonly invitations: readonly Invitation[]
  readonly given: readonly FollowUp[]
}

/** Key of the settings under which they stand. */
export const followUpKey = 'followUp'

/** What of a kept value makes sense; anything else is left out. */
export function readFollowUps(kept: unknown): FollowUps {
  const { invitations, given } = isObject(kept) ? kept : {}
  return { invitations: listOf(invitations, isInvitation), given: listOf(given, isFollowUp) }
}

function listOf<T>(value: unknown, fits: (one: unknown) => one is T): readonly T[] {
  return Array.isArray(value) ? value.filter(fits) : []
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isInvitation(value: unknown): value is Invitation {
  if (!isObject(value)) return false
  const { token, attempt, course, from, page, answers, over } = value
  const texts = [token, attempt, course, from].every(one => typeof one === 'string')
  const known = (followUpPages as readonly unknown[]).includes(page)
  const pointer = answers === null || typeof answers === 'string'
  return texts && known && pointer && typeof over === 'boolean'
}

function isFollowUp(value: unknown): value is FollowUp {
  if (!isObject(value) || !isObject(value.answers)) return false
  return [value.id, value.course, value.month].every(one => typeof one === 'string')
}

/** Certificates whose ten weeks are over, newest first; a renamed one stands for the same attempt. */
export function followUpsDue(
  certificates: readonly Certificate[],
  today: CalendarDate,
): readonly Certificate[] {
  return certificates.filter(
    one => one.replacedBy === undefined && remindersOf(one).followUp <= today,
  )
}

export function invitationTo(kept: FollowUps, attempt: string): Invitation | undefined {
  return kept.invitations.find(one => one.attempt === attempt)
}

export function invitationAt(kept: FollowUps, token: string): Invitation | undefined {
  return kept.invitations.find(one => one.token === token)
}

/** With questions waiting for a certificate's attempt; as it was where they wait or are over. */
export function invited(
  kept: FollowUps,
  certificate: Pick<Certificate, 'attempt' | 'course' | 'completedOn' | 'refresher'>,
  token: string,
): FollowUps {
  const { attempt, course } = certificate
  if (invitationTo(kept, attempt)) return kept
  const from = remindersOf(certificate).followUp
  const one = { token, attempt, course, from, page: '1', answers: null, over: false } as const
  return { ...kept, invitations: [...kept.invitations, one] }
}

/** The answers given so far to the questions under a token. */
export function answersSoFar(kept: FollowUps, token: string): FollowUpAnswers {
  const id = invitationAt(kept, token)?.answers
  return kept.given.find(one => one.id === id)?.answers ?? {}
}

export interface Answered {
  readonly answers: FollowUpAnswers
  /** Where to go on; "thanks" when this was the last. */
  readonly next: FollowUpPage | 'thanks'
  /** For answers that are new. */
  readonly newId: string
  /** "2027-01" */
  readonly month: string
}

/** With a page's answers kept with those before. Nothing happens under a token that is over. */
export function answered(kept: FollowUps, token: string, given: Answered): FollowUps {
  const invitation = invitationAt(kept, token)
  if (!invitation || invitation.over) return kept
  const { answers, next, newId: fresh, month } = given
  const id = invitation.answers ?? fresh
  const over = next === 'thanks'
  const onward: Invitation = over
    ? { ...invitation, page: '1', answers: null, over }
    : { ...invitation, page: next, answers: id }
  const one: FollowUp = { id, course: invitation.course, month, answers }
  const others = kept.given.filter(other => other.id !== id)
  const empty = Object.keys(answers).length === 0
  return {
    invitations: kept.invitations.map(other => (other.token === token ? onward : other)),
    given: empty ? others : [...others, one],
  }
}

/** With the questions over, and what was answered of them kept: not everybody wants to be asked. */
export function declined(kept: FollowUps, token: string): FollowUps {
  const invitations = kept.invitations.map(one =>
    one.token === token ? { ...one, page: '1' as const, answers: null, over: true } : one,
  )
  return { ...kept, invitations }
}

/** "None of these" stands alone: either it goes or the others do. */
export function turnHindrance(
  chosen: readonly Hindrance[],
  turned: Hindrance,
): readonly Hindrance[] {
  if (chosen.includes(turned)) return chosen.filter(one => one !== turned)
  if (turned === 'none') return ['none']
  return hindrances.filter(one => one === turned || (one !== 'none' && chosen.includes(one)))
}
