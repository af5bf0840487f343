/**
 * The language that a learner gets: the first wanted one that is there, exactly ("pt-BR") or by its
 * first part ("pt"); else English; else whatever there is. Tags are BCP 47; case does not matter.
 */
export function chooseLanguage(
  wanted: readonly string[],
  available: readonly string[],
): string | undefined {
  return [...wanted, 'en'].map(tag => match(tag, available)).find(Boolean) ?? available[0]
}

/** Which way the text of a language runs. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(base(language)) ? 'rtl' : 'ltr'
}

const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

function match(tag: string, available: readonly string[]): string | undefined {
  const wanted = tag.toLowerCase()
  return (
    available.find(one => one.toLowerCase() === wanted) ??
    available.find(one => base(one) === base(wanted))
  )
}

function base(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? ''
}
