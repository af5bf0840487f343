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

interface PlaceOnScreen {
  readonly scroll?: number
  readonly focus?: string
}

interface HistoryState extends PlaceOnScreen {
  readonly step?: string
  /** How many turns lie before this entry: it names the entry while the app is open. */
  readonly depth?: number
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

/** Where entries were left by Back or Forward: an entry cannot be written any more by then. */
const left = new Map<number, PlaceOnScreen>()
/** The entry on the screen; the browser has gone to another before it tells of it. */
let shown: number | undefined

/** Where the person was on this screen when they left it, by whatever way. */
export function placeLeft(): PlaceOnScreen {
  const { depth, scroll, focus } = historyState()
  const newer = depth === undefined ? undefined : left.get(depth)
  return newer ?? { ...(scroll !== undefined && { scroll }), ...(focus && { focus }) }
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
  shown = state.depth
  left.delete(state.depth)
  if (stale) window.location.reload()
  else location.value = read('forward', location.value.turn + 1)
}

function stateFor(path: string, how: { replace?: boolean; step?: string | null }) {
  const depth = (historyState().depth ?? 0) + (how.replace ? 0 : 1)
  const aside = how.replace || isAside(location.value.path)
  const before = aside ? historyState().from : location.value.path
  const from = before === path ? historyState().from : before
  return { depth, ...(how.step && { step: how.step }), ...(from && { from }) }
}

/** The screen that the person came from; Home where none is known. */
export function cameFrom(): string {
  return historyState().from ?? '/'
}

function rememberPlaceOnScreen(): void {
  const { focus: _, ...kept } = historyState()
  window.history.replaceState({ ...kept, ...placeOnScreen() }, '')
}

function placeOnScreen(): PlaceOnScreen {
  const focus = document.activeElement?.id
  return { scroll: window.scrollY, ...(focus && { focus }) }
}

function followHistory(): void {
  if (shown !== undefined) left.set(shown, placeOnScreen())
  shown = historyState().depth
  location.value = read('back', location.value.turn + 1)
}

/** Follows links and the Back and Forward buttons. Called once, by the composing file. */
export function listenToBrowser(): void {
  window.history.scrollRestoration = 'manual'
  shown = historyState().depth ?? 0
  window.history.replaceState({ ...historyState(), depth: shown }, '')
  window.addEventListener('popstate', followHistory)
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
