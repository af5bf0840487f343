/** Reading a screen aloud with the device's own offline voices (interface.md 4.15). */

const defaultRate = 0.9

/** Voices that need no internet and speak a language, each once. */
export function offlineVoices(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): readonly SpeechSynthesisVoice[] {
  const base = languageOf(language)
  const own = voices.filter(voice => voice.localService && languageOf(voice.lang) === base)
  return [...new Map(own.map(voice => [voice.voiceURI, voice])).values()]
}

/** The wanted one of those voices, by its URI; else the one closest to the language, or none. */
export function offlineVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
  wanted?: string | null,
): SpeechSynthesisVoice | undefined {
  const own = offlineVoices(voices, language)
  const exact = own.find(
    voice => voice.lang.replace('_', '-').toLowerCase() === language.toLowerCase(),
  )
  return own.find(voice => voice.voiceURI === wanted) ?? exact ?? own[0]
}

function languageOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? ''
}

const readAloud = 'h1, h2, h3, p, li, dt, dd, legend, label, svg[role="img"]'
const notRead = '[hidden], .visually-hidden, .actions, .no-speech'

/** What to read, in order: heading, text, options; nothing twice, no buttons. */
export function partsToRead(root: Element): readonly string[] {
  return [...root.querySelectorAll(readAloud)]
    .filter(element => element.closest(notRead) === null)
    .filter(element => element.querySelector(readAloud) === null)
    .map(wordsOf)
    .filter(words => words !== '')
}

function wordsOf(element: Element): string {
  const words = element.getAttribute('aria-label') ?? element.textContent
  return words.replaceAll(/\s+/gu, ' ').trim()
}

export interface Reading {
  readonly voice: SpeechSynthesisVoice
  readonly rate?: number
  /** Called once everything is read; not after `stop`. */
  readonly onEnd: () => void
}

/** Reads part by part: one long piece is cut off by some browsers. Gives back how to stop. */
export function read(
  parts: readonly string[],
  { voice, rate = defaultRate, onEnd }: Reading,
): () => void {
  speechSynthesis.cancel()
  const pieces = parts.map(words => piece(words, voice, rate))
  const last = pieces.at(-1)
  if (last) last.onend = onEnd
  for (const one of pieces) speechSynthesis.speak(one)
  return () => {
    if (last) last.onend = null
    speechSynthesis.cancel()
  }
}

function piece(words: string, voice: SpeechSynthesisVoice, rate: number): SpeechSynthesisUtterance {
  const spoken = new SpeechSynthesisUtterance(words)
  spoken.voice = voice
  spoken.lang = voice.lang
  spoken.rate = rate
  return spoken
}
