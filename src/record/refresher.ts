import type { Attempt } from './attempt.ts'
import { addDays, addMonths, type CalendarDate } from './calendar-date.ts'
import type { Certificate, Refresher } from './certificate.ts'

/** Advised where neither an organisation nor a framework says otherwise. */
const advisedMonths = 36
/** Days before its date that a refresher is spoken of. */
const ahead = 60

export interface RefresherRules {
  /** The organisation's own interval; 0 where it sets none on purpose. */
  readonly organisation?: number | undefined
  readonly framework?: number | undefined
}

/** Intervals are months. The organisation's wins, then the framework's, then 36 advised (DESIGN 20.24). */
export function refresherAfter(completedOn: CalendarDate, rules: RefresherRules): Refresher {
  const { organisation, framework } = rules
  if (organisation === 0) return { kind: 'ask' }
  if (organisation !== undefined) return by(completedOn, organisation, 'organisation')
  if (framework !== undefined) return by(completedOn, framework, 'framework')
  return by(completedOn, advisedMonths, 'advice')
}

function by(
  completedOn: CalendarDate,
  months: number,
  setBy: 'organisation' | 'framework' | 'advice',
): Refresher {
  return { kind: 'by', on: addMonths(completedOn, months), setBy }
}

/** Standing certificates whose refresher is due within 60 days, unless the course was begun again since. */
export function refreshersDue(
  certificates: readonly Certificate[],
  attempts: readonly Begun[],
  today: CalendarDate,
): Certificate[] {
  return certificates.filter(certificate => {
    const { refresher, replacedBy } = certificate
    if (refresher.kind !== 'by' || replacedBy !== undefined) return false
    if (refresher.on > addDays(today, ahead)) return false
    return !attempts.some(attempt => isAgain(attempt, certificate))
  })
}

type Begun = Pick<Attempt, 'id' | 'course' | 'startedAt'>

function isAgain(attempt: Begun, certificate: Certificate): boolean {
  const { course, attempt: certified, issuedAt } = certificate
  return attempt.course === course && attempt.id !== certified && attempt.startedAt > issuedAt
}
