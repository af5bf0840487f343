import ical from 'ical-generator'

/** A day to remember. Titles say nothing of the subject (interface.md L17). */
export interface CalendarDay {
  /** Stays the same when the file is made again, so that a calendar shows the day once. */
  readonly id: string
  readonly title: string
  /** ISO date: "2027-01-30". */
  readonly on: string
}

/** An iCalendar file (RFC 5545) of whole days. `madeAt` is ISO. */
export function calendarFile(days: readonly CalendarDay[], app: string, madeAt: string): Blob {
  const calendar = ical({ prodId: { company: app, product: app } })
  for (const day of days) {
    calendar.createEvent({
      id: day.id,
      summary: day.title,
      start: new Date(`${day.on}T00:00:00Z`),
      stamp: new Date(madeAt),
      timezone: 'UTC',
      allDay: true,
    })
  }
  return new Blob([calendar.toString()], { type: 'text/calendar' })
}

/** The ISO date so many weeks after another. */
export function weeksAfter(iso: string, weeks: number): string {
  const day = new Date(`${iso}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + weeks * 7)
  return day.toISOString().slice(0, 10)
}

/** The ISO date so many months before another; the last day of a month too short for it. */
export function monthsBefore(iso: string, months: number): string {
  const day = new Date(`${iso}T00:00:00Z`)
  const date = day.getUTCDate()
  day.setUTCDate(1)
  day.setUTCMonth(day.getUTCMonth() - months)
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
  day.setUTCDate(Math.min(date, last))
  return day.toISOString().slice(0, 10)
}
