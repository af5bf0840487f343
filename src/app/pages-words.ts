import pages from './i18n/pages.en.json' with { type: 'json' }
import { addWords } from './i18n.ts'

/** The sentences of the screens beside the course, loaded with the first of those screens. */
addWords(pages)

/** How many lines a list of them has: "help.startBody". */
export function lineCount(key: string): number {
  const found = key
    .split('.')
    .reduce<unknown>((part, name) => (isRecord(part) ? part[name] : undefined), pages)
  if (!Array.isArray(found)) throw new Error(`No list of lines is called ${key}`)
  return found.length
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
