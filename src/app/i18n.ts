import { createInstance } from 'i18next'
import player from '../player/i18n/en.json' with { type: 'json' }
import type { Translate } from '../player/words.ts'
import app from './i18n/en.json' with { type: 'json' }

const i18n = createInstance()
void i18n.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: { en: { translation: app } },
})

/** The words of the app and the player in the person's language. */
export const t: Translate = (key, values) => i18n.t(key, { ...values })

/** Adds the sentences of a part that is loaded on demand. */
export function addWords(language: string, words: object): void {
  i18n.addResourceBundle(language, 'translation', words, true, true)
}

addWords('en', player)
