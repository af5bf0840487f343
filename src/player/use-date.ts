import { dateInWords } from './date-in-words.ts'
import { usePlayer } from './player-context.ts'

/** Writes an ISO date in the page's language. */
export function useDate(): (iso: string) => string {
  const { language } = usePlayer()
  return iso => dateInWords(iso, language)
}
