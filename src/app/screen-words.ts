import screens from './i18n/screens.en.json' with { type: 'json' }
import { addWords } from './i18n.ts'

/** The sentences of the screens that come after the first, loaded with the first of those screens. */
addWords(screens)
