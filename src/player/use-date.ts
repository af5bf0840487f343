import { useMemo } from 'preact/hooks'
import { usePlayer } from './player-context.ts'

/** Writes an ISO date in the page's language: "21 November 2026". */
export function useDate(): (iso: string) => string {
  const { language } = usePlayer()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'long',
      timeZone: 'UTC',
    })
    return iso => {
      const time = Date.parse(iso)
      return Number.isNaN(time) ? iso : format.format(time)
    }
  }, [language])
}
