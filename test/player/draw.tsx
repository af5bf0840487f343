import type { ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { translate } from '../../src/app/translate.ts'
import { loadActivities } from '../../src/player/block-view.tsx'
import activities from '../../src/player/i18n/activities.en.json' with { type: 'json' }
import words from '../../src/player/i18n/en.json' with { type: 'json' }
import { Player, type PlayerContext } from '../../src/player/player-context.ts'
import { Words } from '../../src/player/words.ts'
import { organisation, safety } from './gallery/fixture-course.ts'

await loadActivities()

export const player: PlayerContext = {
  language: 'en',
  today: '2026-11-22',
  device: 'phone',
  group: false,
  showPictures: true,
  organisation,
  safety,
  seed: 'attempt',
  notes: { read: () => Promise.resolve(''), write: () => Promise.resolve() },
  drafts: { read: () => undefined, write: () => undefined },
  mediaUrl: src => `media/${src}`,
  announce: () => undefined,
  onNotKept: () => undefined,
  onErrors: () => undefined,
}

/** The HTML of a part of the player, with English words. */
export function draw(part: ComponentChild, context: Partial<PlayerContext> = {}): string {
  return renderToString(
    <Words.Provider value={(key, values) => translate([words, activities], 'en', key, values)}>
      <Player.Provider value={{ ...player, ...context }}>{part}</Player.Provider>
    </Words.Provider>,
  )
}
