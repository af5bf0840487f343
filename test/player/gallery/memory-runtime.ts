import type { CourseFile } from '../../../src/course/bundle.ts'
import type { Saved } from '../../../src/player/runtime.ts'
import type { Attempt } from '../../../src/record/attempt.ts'
import { tick } from '../../../src/record/clock.ts'
import type { Event, Happening } from '../../../src/record/event.ts'
import { fold } from '../../../src/record/fold.ts'

const log = 'events'

/** Keeps events in the tab's session storage, so that a reload comes back to the same attempt. */
export function memoryRuntime(course: CourseFile) {
  const events = (): Event[] => JSON.parse(sessionStorage.getItem(log) ?? '[]') as Event[]
  const attempt = (): Attempt | null => fold(course, events()).attempt
  const append = (happenings: readonly Happening[]): Promise<Saved> => {
    const all = events()
    for (const happening of happenings) {
      const order = tick(all.at(-1)?.order, Date.now(), 'gallery')
      const head = {
        id: `e${all.length}`,
        attempt: 'gallery-attempt',
        order,
        at: new Date().toISOString(),
      }
      all.push({ ...head, ...happening })
    }
    sessionStorage.setItem(log, JSON.stringify(all))
    const now = attempt()
    return Promise.resolve(now ? { ok: true, attempt: now } : { ok: false, why: 'refused' })
  }
  return { attempt, append }
}
