/** "1.8 MB", "312 kB": whole kilobytes under one megabyte. */
export function bytesInWords(bytes: number, language = 'en'): string {
  const mega = bytes >= 1_000_000
  const unit = mega ? 'MB' : 'kB'
  const amount = mega ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000))
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(amount)}\u00A0${unit}`
}

/** "14:05" from an ISO time, on this device's clock. */
export function timeInWords(iso: string, language = 'en'): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeStyle: 'short',
  }).format(new Date(iso))
}
