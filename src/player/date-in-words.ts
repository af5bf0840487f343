/**
 * "21 November 2026" from an ISO date or time; a bare date is that day everywhere, a time is this
 * device's day. What is no date comes back as it is.
 */
export function dateInWords(iso: string, language = 'en'): string {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return iso
  const bare = iso.length === 10
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    ...(bare && { timeZone: 'UTC' }),
  }).format(time)
}
