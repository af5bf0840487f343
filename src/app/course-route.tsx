import { useMemo, useRef } from 'preact/hooks'
import type { CourseFile } from '../course/bundle.ts'
import { CourseScreens } from './course-screens.tsx'
import { entryByCode, writing } from './courses.ts'
import { Opening } from './frame/opening.tsx'
import { attemptAt, here, returning } from './here.ts'
import { look } from './look.ts'
import { ownVersion } from './own-version.ts'
import { PlayerProvider } from './player-provider.tsx'
import type { Route } from './routes.ts'
import { CourseMissing } from './screens/course-missing.tsx'
import { useLoaded } from './use-loaded.ts'

/** Everything below `/c/:course`: reads the course version that the learner is on, then shows. */
export function CourseRoute({ route }: { readonly route: Route }) {
  const code = route.params.course ?? ''
  const fingerprint = versionOn(code)
  const known = here.value !== null || !returning()
  const loaded = useLoaded(known ? `${code} ${fingerprint ?? ''}` : null, () =>
    ownVersion(code, fingerprint),
  )
  const shown = useRef<CourseFile | null>(null)
  if (loaded.state === 'ready') shown.current = loaded.value
  const current = loaded.state === 'ready' || isVersion(shown.current, code, fingerprint)
  if (current && shown.current) return <Ready course={shown.current} route={route} />
  if (loaded.state === 'missing') return <CourseMissing why={loaded.why} onRetry={loaded.retry} />
  return <Opening course />
}

/** Beginning an attempt on the version that is shown already must not draw the screen again. */
function isVersion(shown: CourseFile | null, code: string, fingerprint: string | undefined) {
  return shown?.code === code && (fingerprint === undefined || shown.fingerprint === fingerprint)
}

function Ready({ course, route }: { readonly course: CourseFile; readonly route: Route }) {
  const stable = useMemo(() => course, [course.fingerprint])
  return (
    <PlayerProvider course={stable} exit={needsExit(stable, route)}>
      <CourseScreens course={stable} route={route} />
    </PlayerProvider>
  )
}

/** The questions may name what the flagged screens talk about. */
function needsExit(course: CourseFile, route: Route): boolean {
  if (look.value.exit === 'every') return true
  const flagged = course.lessons.some(lesson => lesson.pages.some(page => page.exit))
  return flagged && (route.name === 'checkQuestion' || route.name === 'checkResult')
}

/** An attempt stays on the version that it began with (DESIGN 20.12). */
function versionOn(code: string): string | undefined {
  if (writing) return undefined
  return attemptAt(entryByCode(code)?.id ?? '')?.fingerprint
}
