const shape =
  /^(\d{4})-?(\d{2})-?(\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,12}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/i

/**
 * The instant of an ISO 8601 date and time, in milliseconds since 1970; undefined for anything else.
 * Without a zone it is read as UTC (1.0.3 Data 4.5). "-00", "-0000" and "-00:00" are refused, as that
 * clause says.
 */
export function instantOf(text: string): number | undefined {
  const parts = shape.exec(text)
  if (!parts) return undefined
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(part => Number(part ?? 0))
  const offset = offsetMinutes(parts[8] ?? 'Z')
  if (offset === undefined) return undefined
  const wall = calendarInstant([year, month, day, hour, minute, second])
  if (wall === undefined) return undefined
  return wall + Math.floor(Number(`0.${parts[7] ?? 0}`) * 1000) - offset * 60_000
}

/** ISO 8601 knows 24:00:00 and the leap second 60; both are the moment after. */
function calendarInstant(numbers: readonly (number | undefined)[]): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  const midnight = hour === 24 && minute === 0 && second === 0
  if (!isDay || (hour > 23 && !midnight) || minute > 59 || second > 60) return undefined
  return date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000
}

function offsetMinutes(zone: string): number | undefined {
  if (zone.toUpperCase() === 'Z') return 0
  const digits = zone.slice(1).replace(':', '')
  const hours = Number(digits.slice(0, 2))
  const minutes = Number(digits.slice(2) || 0)
  if (hours > 23 || minutes > 59) return undefined
  if (zone.startsWith('-')) return hours + minutes === 0 ? undefined : -(hours * 60 + minutes)
  return hours * 60 + minutes
}
