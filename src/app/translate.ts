/** The sentences of one file: i18next's JSON format, version 4, so that translators' tools know it. */
export interface Sentences {
  readonly [key: string]: Words
}

/** A sentence, a group of them, or a list ("help.steps.0"). */
type Words = string | Sentences | readonly Words[]

export type Values = Readonly<Record<string, string | number>>

/**
 * The sentence of a key ("home.timeLeft"), with `{{values}}` put in and the plural form that the
 * language has for `count` (`_one`, `_other`… as `Intl.PluralRules` names them). A key that nobody
 * wrote comes back as it is: the tests look for those.
 */
export function translate(
  files: readonly Sentences[],
  language: string,
  key: string,
  values: Values = {},
): string {
  const { count } = values
  const plural = typeof count === 'number' ? `${key}_${pluralForm(language, count)}` : undefined
  const sentence = (plural && find(files, plural)) ?? find(files, key)
  return sentence === undefined ? key : fill(sentence, values)
}

function find(files: readonly Sentences[], key: string): string | undefined {
  const path = key.split('.')
  return files.map(file => inside(file, path)).find(sentence => sentence !== undefined)
}

function inside(file: Sentences, path: readonly string[]): string | undefined {
  let part: unknown = file
  for (const name of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, name)) return undefined
    part = Reflect.get(part, name)
  }
  return typeof part === 'string' ? part : undefined
}

function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}

const rules = new Map<string, Intl.PluralRules>()

function pluralForm(language: string, count: number): string {
  const known = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, known)
  return known.select(count)
}
