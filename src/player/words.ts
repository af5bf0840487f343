import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Turns a key of the translations and its values into a sentence (i18next's `t`). */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string

export const Words = createContext<Translate>(key => key)

export function useWords(): Translate {
  return useContext(Words)
}
