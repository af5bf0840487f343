import ical from 'ical-generator'

/** A day to remember. Titles say nothing of the subject (interface.md L17). */
export interface CalendarDay {
  /** Stays the same when the file is made again, so that a calendar shows the day once. */
  readonly id: string
  readonly title: string
  /** ISO date: "2027-01-30". */
  readonly on: string
  /** Where to go on that day; said twice, since many calendars hide a URL of its own. */
  readonly link?: string
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
      ...(day.link !== undefined && { url: day.link, description: day.link }),
    })
  }
  return new Blob([calendar.toString()], { type: 'text/calendar' })
}
