const shape =
  /^P(?:\d+(?:[.,]\d+)?W|(?=\d|T\d)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:(\d+)(?:[.,](\d+))?S)?)?)$/

/** ISO 8601:2004 4.4.3.2, as 1.0.3 Data 4.6 asks: weeks alone, or units in order, at least one. */
export function isIsoDuration(text: string): boolean {
  if (!shape.test(text)) return false
  const fractions = text.match(/\d[.,]\d+[A-Z]/g) ?? []
  return fractions.length === 0 || (fractions.length === 1 && /[.,]\d+[A-Z]$/.test(text))
}

/** Without what is finer than a hundredth of a second, which no comparison counts (1.0.3 Data 4.6). */
export function toHundredths(duration: string): string {
  return duration.replace(/[.,](\d+)S$/, (_, digits: string) => {
    const kept = digits.slice(0, 2).replace(/0+$/, '')
    return kept === '' ? 'S' : `.${kept}S`
  })
}
