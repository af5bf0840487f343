import player from '../player/i18n/en.json' with { type: 'json' }
import type { Translate } from '../player/words.ts'
import app from './i18n/en.json' with { type: 'json' }
import { type Sentences, translate } from './translate.ts'

const language = 'en'
const sentences: Sentences[] = [player, app]

/** The words of the app and the player in the person's language. */
export const t: Translate = (key, values) => translate(sentences, language, key, values)

/** Adds the sentences of a part that is loaded on demand. */
export function addWords(more: Sentences): void {
  if (!sentences.includes(more)) sentences.push(more)
}
