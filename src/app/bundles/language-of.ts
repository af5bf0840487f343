import type { CatalogueEntry } from '../../course/bundle.ts'
import { chooseLanguage } from '../../course/language-choice.ts'

/** The language that a course has for somebody who wants `wanted`. */
export function languageOf(entry: CatalogueEntry, wanted: string): string {
  return chooseLanguage([wanted], entry.languages) ?? wanted
}
