/** A day without a time, ISO 8601: "2026-11-21". */
export type CalendarDate = string

/** The day that an instant (ISO, UTC) falls on in a time zone ("Europe/London"). */
export function dayIn(zone: string, instant: string): CalendarDate {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant))
  const part = (type: string) => parts.find(one => one.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

export function addDays(day: CalendarDate, days: number): CalendarDate {
  return iso(new Date(midnight(day).getTime() + days * 86_400_000))
}

/** The same day of another month, or that month's last day where it has none: 31 January, 28 February. */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const from = midnight(day)
  const year = from.getUTCFullYear()
  const month = from.getUTCMonth() + months
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return iso(new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), last))))
}

function midnight(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

function iso(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10)
}
