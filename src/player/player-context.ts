import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Organisation } from '../course/organisation.ts'
import type { Safety } from '../course/support.ts'
import type { Saved } from './runtime.ts'

/** What to call the thing in the person's hands (interface.md 2). */
export type Device = 'phone' | 'tablet' | 'computer' | 'device'

/** Why an answer could not be kept. */
export type NotKept = Extract<Saved, { ok: false }>['why']

/** What the player needs from the program around it, beside the attempt. */
export interface PlayerContext {
  /** BCP 47. */
  readonly language: string
  /** ISO date. */
  readonly today: string
  readonly device: Device
  /** A group session or a shared tablet: nothing private is kept. */
  readonly group: boolean
  readonly showPictures: boolean
  /** "Exit this page" for screens that bring none of their own. */
  readonly exit?: ComponentChildren
  readonly organisation: Organisation | null
  readonly safety: Safety | null
  /** The attempt's id: what is shuffled stays the same for the whole attempt. */
  readonly seed: string
  readonly notes: Notes
  readonly drafts: Drafts
  /** Address of a media block's `src`, which is inside the course's bundle. */
  mediaUrl(src: string): string
  /** Says one thing to screen readers. */
  announce(text: string): void
  /** An answer was not kept: it stays on the screen. */
  onNotKept(why: NotKept): void
  /** Whether the screen shows form errors: the title then begins with "Error: ". */
  onErrors(shown: boolean): void
}

/** Private notes, by block id. Never part of an attempt. */
export interface Notes {
  read(block: string): Promise<string>
  write(block: string, text: string): Promise<void>
}

/** What is chosen or typed but not yet handed in, so that a reload keeps it. */
export interface Drafts {
  read(key: string): string | undefined
  write(key: string, value: string): void
}

export const Player = createContext<PlayerContext | null>(null)

export function usePlayer(): PlayerContext {
  const player = useContext(Player)
  if (player === null) throw new Error('A player component stands outside Player.Provider')
  return player
}
