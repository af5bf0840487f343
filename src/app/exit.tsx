import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '../player/words.ts'
import { href } from './base.ts'
import { announce, hush } from './frame/announce.tsx'
import { go } from './navigation.ts'
import { afterKeyUp, noPresses } from './shift-thrice.ts'
import { kept } from './small-storage.ts'

/** Not personalised, and dull on any screen (interface.md 4.14). */
export const elsewhere = 'https://www.bbc.co.uk/weather'
const flag = 'harbour.quiet'

/** While set, every address shows the plain Home: no course titles, no name. */
export const quiet = signal(isQuiet())

function isQuiet(): boolean {
  return kept.getItem(flag) !== null
}

/**
 * A page that the browser kept whole for Back would show what the person left: it is kept blank, and
 * asks again when it comes back. Other tabs go quiet with this one. Called once, by the composing file.
 */
export function listenForLeaving(): void {
  const { classList } = document.documentElement
  const ask = () => {
    quiet.value = isQuiet()
  }
  window.addEventListener('storage', ask)
  window.addEventListener('pagehide', () => classList.add('leaving'))
  window.addEventListener('pageshow', () => {
    ask()
    classList.remove('leaving')
  })
}

export function endQuiet(): void {
  kept.removeItem(flag)
  quiet.value = false
}

/** Blank at once, then silence, then somewhere else; offline, the neutral page. */
export function leave(): void {
  document.documentElement.classList.add('leaving')
  globalThis.speechSynthesis?.cancel()
  hush()
  kept.setItem(flag, '1')
  window.history.replaceState({}, '', href('/n'))
  document.title = '\u200E'
  if (navigator.onLine) {
    window.location.replace(elsewhere)
    return
  }
  go('/n', { replace: true })
  quiet.value = true
  document.documentElement.classList.remove('leaving')
}

/** "Exit this page", as GOV.UK's: a link, so that it works before anything else does, and Shift ×3. */
export function ExitButton() {
  const t = useWords()
  useShiftThrice()
  return (
    <section class="exit" aria-label={t('exit.region')}>
      <a
        id="exit"
        class="exit-button"
        role="button"
        draggable={false}
        href={elsewhere}
        rel="nofollow noreferrer"
        onClick={event => {
          event.preventDefault()
          leave()
        }}
      >
        <span class="visually-hidden">{t('exit.emergency')} </span>
        {t('exit.button')}
      </a>
    </section>
  )
}

const allowed = 5000

function useShiftThrice(): void {
  const t = useWords()
  const presses = useRef(noPresses)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      presses.current = afterKeyUp(presses.current, event)
      clearTimeout(timer.current)
      const { count } = presses.current
      if (count === 0) return
      if (count >= 3) return leave()
      announce(t(count === 1 ? 'exit.pressTwice' : 'exit.pressOnce'))
      timer.current = setTimeout(() => {
        presses.current = noPresses
        announce(t('exit.timedOut'))
      }, allowed)
    }
    window.addEventListener('keyup', onKey)
    return () => {
      window.removeEventListener('keyup', onKey)
      clearTimeout(timer.current)
    }
  }, [t])
}
