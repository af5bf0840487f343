import { kept } from './small-storage.ts'

/** URI of the voice that somebody chose for a language in this browser; null for the usual one. */
export function chosenVoice(language: string): string | null {
  return kept.getItem(keyFor(language))
}

export function chooseVoice(language: string, uri: string | null): void {
  if (uri === null) kept.removeItem(keyFor(language))
  else kept.setItem(keyFor(language), uri)
}

function keyFor(language: string): string {
  return `harbour.voice.${language}`
}
