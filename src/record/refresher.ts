import { addMonths, type CalendarDate } from './calendar-date.ts'
import type { Refresher } from './certificate.ts'

/** Advised where neither an organisation nor a framework says otherwise. */
const advisedMonths = 36

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
