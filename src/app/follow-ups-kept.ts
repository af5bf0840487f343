import type { CalendarDate } from '../record/calendar-date.ts'
import type { Certificate } from '../record/certificate.ts'
import {
  answered,
  answersSoFar,
  declined,
  type FollowUpAnswers,
  type FollowUpPage,
  type FollowUps,
  followUpKey,
  followUpsDue,
  type Invitation,
  invitationAt,
  invitationTo,
  invited,
  readFollowUps,
} from './follow-up.ts'
import { store } from './here.ts'
import { browserOutside } from './store/outside.ts'
import { throwAwayId } from './throw-away-id.ts'

export interface Waiting {
  readonly invitation: Invitation
  readonly answers: FollowUpAnswers
}

/** The questions under a token with the answers so far; null where this device knows no such token. */
export async function followUpAt(token: string): Promise<Waiting | null> {
  const kept = readFollowUps(await (await store()).settings.read(followUpKey))
  const invitation = invitationAt(kept, token)
  return invitation ? { invitation, answers: answersSoFar(kept, token) } : null
}

/** The questions that follow a certificate, made where there are none yet. */
export async function followUpOf(certificate: Certificate): Promise<Invitation | undefined> {
  const now = await change(kept => invited(kept, certificate, throwAwayId()))
  return invitationTo(now, certificate.attempt)
}

/** The first questions that wait by now, if any do. */
export async function followUpWaiting(
  certificates: readonly Certificate[],
  today: CalendarDate,
): Promise<Invitation | null> {
  for (const certificate of followUpsDue(certificates, today)) {
    const invitation = await followUpOf(certificate)
    if (invitation && !invitation.over) return invitation
  }
  return null
}

export async function keepFollowUp(
  token: string,
  answers: FollowUpAnswers,
  next: FollowUpPage | 'thanks',
): Promise<void> {
  const month = browserOutside.now().toISOString().slice(0, 7)
  await change(kept => answered(kept, token, { answers, next, newId: throwAwayId(), month }))
}

export async function declineFollowUp(token: string): Promise<void> {
  await change(kept => declined(kept, token))
}

async function change(next: (kept: FollowUps) => FollowUps): Promise<FollowUps> {
  const { settings } = await store()
  return settings.change(followUpKey, kept => next(readFollowUps(kept)))
}
