/**
 * Finds any of the phrases as whole words, in any case, the longest first; straight and curly
 * apostrophes are one, and so are a space and a line's end. Nothing where there is no phrase.
 */
export function phrasePattern(phrases: readonly string[]): RegExp | undefined {
  const sources = phrases
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
    .toSorted((a, b) => b.length - a.length)
    .map(sourceOf)
  if (sources.length === 0) return undefined
  const edge = '[\\p{L}\\p{N}]'
  return new RegExp(`(?<!${edge})(?:${sources.join('|')})(?!${edge})`, 'giu')
}

function sourceOf(phrase: string): string {
  return phrase
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/\s+/g, '\\s+')
}
