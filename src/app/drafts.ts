import type { Drafts } from '../player/player-context.ts'
import { kept } from './small-storage.ts'

const prefix = 'harbour.draft.'

/**
 * What is chosen but not yet handed in, in the browser's small storage, so that it is there at once
 * after a reload. A browser that refuses loses drafts only, never answers.
 */
export function drafts(attempt: string): Drafts {
  const key = (name: string) => `${prefix}${attempt}.${name}`
  return {
    read: name => kept.getItem(key(name)) ?? undefined,
    write: (name, value) => kept.setItem(key(name), value),
  }
}

/** Once a try is handed in, what was chosen on the way is of no more use. */
export function dropDrafts(attempt: string): void {
  const mine = kept.keys().filter(key => key.startsWith(`${prefix}${attempt}.`))
  for (const key of mine) kept.removeItem(key)
}
