import { useEffect } from 'preact/hooks'
import type { CourseFile } from '../course/bundle.ts'
import {
  type ActiveTime,
  afterSignal,
  noTime,
  type Signal,
  takeSpent,
  tickEvery,
} from '../record/active-time.ts'
import { record } from './attempt-log.ts'

let time: ActiveTime = noTime
/** The course whose pages are being counted. */
let counting: CourseFile | null = null

/** Counts active time on a page of a course while the screen shows it (DESIGN 6). */
export function useTimeSpent(course: CourseFile | null, page: string | null): void {
  useEffect(() => {
    if (!course || page === null) return
    counting = course
    signal('page', page)
    return () => {
      signal('page', null)
      keep()
    }
  }, [course, page])
}

/** Listens for life in the page. Called once, by the composing file. */
export function listenForLife(): void {
  const touched = () => signal('touched')
  for (const kind of ['pointerdown', 'keydown', 'scroll', 'input'] as const) {
    window.addEventListener(kind, touched, { passive: true })
  }
  document.addEventListener('visibilitychange', onVisibility)
  if (document.visibilityState === 'visible') signal('visible')
  setInterval(() => signal('tick'), tickEvery)
}

function onVisibility(): void {
  if (document.visibilityState === 'visible') {
    signal('visible')
    return
  }
  signal('hidden')
  keep()
}

function signal(type: Exclude<Signal['type'], 'page'>): void
function signal(type: 'page', page: string | null): void
function signal(type: Signal['type'], page: string | null = null): void {
  const at = performance.now()
  time = afterSignal(time, type === 'page' ? { type, page, at } : { type, at })
}

/** What has been counted goes into the attempt: when a page is left, and when the app is hidden. */
function keep(): void {
  const taken = takeSpent(time)
  time = taken.time
  if (!counting || taken.spent.length === 0) return
  void record(
    counting,
    taken.spent.map(spent => ({ type: 'spent', ...spent })),
  )
}
