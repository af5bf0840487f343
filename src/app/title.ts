import { signal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { t } from './i18n.ts'
import { location } from './navigation.ts'
import { focusHeading, settle } from './page-turn.ts'

/** The turn that has been settled, so that a screen that fills in later does not take focus again. */
let settled = -1
export const errors = signal(false)
let giveWay = false

/** What has the focus goes away within this turn ("Try again"): the heading that comes takes it. */
export function focusNextHeading(): void {
  giveWay = true
}

/** The page opened again at the person's wish: its heading takes the focus, now or when it comes. */
export function focusFirstHeading(): void {
  if (settled === location.value.turn) focusHeading()
  else giveWay = true
}

/**
 * Every screen calls this once its heading is there: it names the document and settles the page turn.
 * `null` while the screen is still loading.
 */
export function useTitle(title: string | null): void {
  const { turn } = location.value
  const hasErrors = errors.value
  useLayoutEffect(() => {
    if (title === null) return
    const whole = `${hasErrors ? t('error.titlePrefix') : ''}${title} – ${t('app.name')}`
    if (settled === turn) {
      document.title = whole
      if (giveWay) focusHeading()
      giveWay = false
      return
    }
    settled = turn
    errors.value = false
    settle(location.value, whole)
    if (giveWay) focusHeading()
    giveWay = false
  }, [title, turn, hasErrors])
}
