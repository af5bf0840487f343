import { addDays, addMonths, type CalendarDate } from './calendar-date.ts'
import type { Certificate } from './certificate.ts'

/** Days for a calendar file (interface.md L17). */
export interface Reminders {
  /** Ten weeks on: three short questions. */
  readonly followUp: CalendarDate
  /** Three months before the refresher; null where there is only "ask your organisation". */
  readonly refresher: CalendarDate | null
}

export function remindersOf(
  certificate: Pick<Certificate, 'completedOn' | 'refresher'>,
): Reminders {
  const { completedOn, refresher } = certificate
  return {
    followUp: addDays(completedOn, 70),
    refresher: refresher.kind === 'by' ? addMonths(refresher.on, -3) : null,
  }
}
