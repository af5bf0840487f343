import activities from '../player/i18n/activities.en.json' with { type: 'json' }
import { addWords } from './i18n.ts'

/** The sentences of the player's activities and final check, loaded with the first of them. */
addWords(activities)
