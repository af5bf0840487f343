import { refreshersDue } from '../record/refresher.ts'
import { entryById } from './courses.ts'
import { here } from './here.ts'
import { localDay } from './local-day.ts'

interface RefresherDue {
  readonly title: string
  /** Of the course to begin again, which must still be there. */
  readonly code: string
  readonly on: string
}

/** The first refresher to speak of, if any. */
export function refresherDue(): RefresherDue | undefined {
  const { certificates = [], attempts = [] } = here.value ?? {}
  return refreshersDue(certificates, attempts, localDay(new Date())).flatMap(
    ({ course, title, refresher }) => {
      const entry = entryById(course)
      return entry && refresher.kind === 'by' ? [{ title, code: entry.code, on: refresher.on }] : []
    },
  )[0]
}
