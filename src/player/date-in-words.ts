/**
 * "21 November 2026" from an ISO date or time; a bare date is that day everywhere, a time is this
 * device's day. What is no date comes back as it is.
 */
export function dateInWords(iso: string, language = 'en'): string {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return iso
  return formatOf(language, iso.length === 10).format(time)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Kept, since a slow phone takes as long to make one as to turn a page. */
function formatOf(language: string, bare: boolean): Intl.DateTimeFormat {
  const key = `${language} ${bare}`
  const kept = formats.get(key)
  if (kept) return kept
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    ...(bare && { timeZone: 'UTC' }),
  })
  formats.set(key, made)
  return made
}
