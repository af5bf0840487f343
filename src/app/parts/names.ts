import { useWords } from '../../player/words.ts'
import { phone } from '../device-word.ts'

/** What nearly every sentence about the app names: the app, and the thing in the person's hands. */
export function useNames(): { readonly app: string; readonly phone: string } {
  const t = useWords()
  return { app: t('app.name'), phone: phone() }
}
