/** "1.8 MB", "312 kB": whole kilobytes under one megabyte. */
export function bytesInWords(bytes: number, language = 'en'): string {
  const mega = bytes >= 1_000_000
  const unit = mega ? 'MB' : 'kB'
  const amount = mega ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000))
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(amount)}\u00A0${unit}`
}

/** "21 November 2026" from an ISO date or time; a bare date is that day everywhere. */
export function dateInWords(iso: string, language = 'en'): string {
  const bare = iso.length === 10
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    ...(bare && { timeZone: 'UTC' }),
  }).format(new Date(iso))
}

/** "14:05" from an ISO time, on this device's clock. */
export function timeInWords(iso: string, language = 'en'): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeStyle: 'short',
  }).format(new Date(iso))
}
