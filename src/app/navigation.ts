import { signal } from '@preact/signals'
import { isAside } from './aside.ts'
import { href, insideBase } from './base.ts'

/** How the person came to a screen; it decides what gets focus (interface.md 4.2). */
export type Arrival = 'load' | 'forward' | 'back'

export interface Location {
  /** Inside the app: "/c/c1/l2/s4". */
  readonly path: string
  /** A part of a page that takes several turns: a story's step, a card. */
  readonly step: string | null
  readonly arrival: Arrival
  /** Grows by one with each turn. */
  readonly turn: number
}

interface HistoryState {
  readonly step?: string
  readonly scroll?: number
  readonly focus?: string
  /** The screen before this one, for "Back to your screen". */
  readonly from?: string
}

export const location = signal<Location>(read('load', 0))

function read(arrival: Arrival, turn: number): Location {
  if (typeof window === 'undefined') return { path: '/', step: null, arrival, turn }
  return {
    path: insideBase(window.location.pathname),
    step: historyState().step ?? null,
    arrival,
    turn,
  }
}

export function historyState(): HistoryState {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null ? (state as HistoryState) : {}
}

let stale = false

/** Another tab took a new version into use: the next turn opens the page anew, when nothing is half typed. */
export function openAnewNextTurn(): void {
  stale = true
}

/** Turns to another screen, keeping where this one was for Back. */
export function go(path: string, how: { replace?: boolean; step?: string | null } = {}): void {
  const state = stateFor(path, how)
  if (how.replace) {
    window.history.replaceState(state, '', href(path))
  } else {
    rememberPlaceOnScreen()
    window.history.pushState(state, '', href(path))
  }
  if (stale) window.location.reload()
  else location.value = read('forward', location.value.turn + 1)
}

function stateFor(path: string, how: { replace?: boolean; step?: string | null }): HistoryState {
  const aside = how.replace || isAside(location.value.path)
  const before = aside ? historyState().from : location.value.path
  const from = before === path ? historyState().from : before
  return { ...(how.step && { step: how.step }), ...(from && { from }) }
}

/** The screen that the person came from; Home where none is known. */
export function cameFrom(): string {
  return historyState().from ?? '/'
}

function rememberPlaceOnScreen(): void {
  const focus = document.activeElement?.id
  const kept: HistoryState = { ...historyState(), scroll: window.scrollY }
  window.history.replaceState(focus ? { ...kept, focus } : kept, '')
}

/** Follows links and the Back button. Called once, by the composing file. */
export function listenToBrowser(): void {
  window.history.scrollRestoration = 'manual'
  window.addEventListener('popstate', () => {
    location.value = read('back', location.value.turn + 1)
  })
  document.addEventListener('click', followLink)
  document.addEventListener('keydown', pressLinkButton)
}

function followLink(event: MouseEvent): void {
  const path = insidePathOf(event)
  if (path === null) return
  event.preventDefault()
  go(path)
}

function insidePathOf(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download'))
    return null
  if (link.origin !== window.location.origin || link.dataset.native !== undefined) return null
  if (!link.pathname.startsWith(href('/'))) return null
  return insideBase(link.pathname)
}

/** A link that looks and speaks as a button also answers to Space. */
function pressLinkButton(event: KeyboardEvent): void {
  if (event.key !== ' ' || !(event.target instanceof HTMLAnchorElement)) return
  if (event.target.getAttribute('role') !== 'button') return
  event.preventDefault()
  event.target.click()
}
