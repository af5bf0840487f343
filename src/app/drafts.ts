import type { Drafts } from '../player/player-context.ts'

const prefix = 'harbour.draft.'

/**
 * What is chosen but not yet handed in, in the browser's small storage, so that it is there at once
 * after a reload. A browser that refuses loses drafts only, never answers.
 */
export function drafts(attempt: string): Drafts {
  const key = (name: string) => `${prefix}${attempt}.${name}`
  return {
    read: name => localStorage.getItem(key(name)) ?? undefined,
    write(name, value) {
      try {
        localStorage.setItem(key(name), value)
      } catch (error) {
        if (!(error instanceof DOMException)) throw error
      }
    },
  }
}

/** Once a try is handed in or an attempt completed, its drafts are of no more use. */
export function dropDrafts(attempt: string): void {
  const mine = Object.keys(localStorage).filter(key => key.startsWith(`${prefix}${attempt}.`))
  for (const key of mine) localStorage.removeItem(key)
}
