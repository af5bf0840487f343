import './activity-words.ts'
import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { CourseFile } from '../course/bundle.ts'
import type { FinalCheck } from '../course/course.ts'
import type { LessonLinks } from '../player/lesson-shell.tsx'
import { finalCheckPage } from '../record/active-time.ts'
import { openTry } from '../record/progress.ts'
import { href } from './base.ts'
import { checkFile } from './courses.ts'
import { LessonFrame } from './frame/lesson-frame.tsx'
import { Opening } from './frame/opening.tsx'
import { attemptAt } from './here.ts'
import type { Route } from './routes.ts'
import { CheckQuestionRoute } from './screens/check-question.tsx'
import { CheckResultRoute } from './screens/check-result.tsx'
import { CheckReviewRoute } from './screens/check-review.tsx'
import { CheckStartRoute } from './screens/check-start.tsx'
import { CourseMissing } from './screens/course-missing.tsx'
import { useTimeSpent } from './time-spent.ts'
import { useLoaded } from './use-loaded.ts'

export interface CheckRouteProps {
  readonly course: CourseFile
  readonly check: FinalCheck
  readonly links: LessonLinks
}

/** The final check's screens: reads the questions, then shows. */
export function CheckScreens({
  course,
  route,
}: {
  readonly course: CourseFile
  readonly route: Route
}) {
  const loaded = useLoaded(course.fingerprint, () => checkFile(course))
  useTimeSpent(course, finalCheckPage)
  const links = useMemo(
    () => ({ lessons: href(`/c/${course.code}`), support: href('/support') }),
    [course.code],
  )
  if (loaded.state === 'loading') return <Opening course />
  if (loaded.state === 'missing') return <CourseMissing why={loaded.why} onRetry={loaded.retry} />
  const props = { course, check: loaded.value, links }
  return <LessonFrame course={course}>{checkScreen(route, props)}</LessonFrame>
}

function checkScreen(route: Route, props: CheckRouteProps): VNode {
  const { course } = props
  const going = openTry(attemptAt(course.id))
  if (route.name === 'checkResult') return <CheckResultRoute {...props} />
  if (going && route.name === 'checkReview') return <CheckReviewRoute {...props} going={going} />
  const n = Number(route.params.number)
  if (going && route.name === 'checkQuestion' && going.questions[n - 1]) {
    return <CheckQuestionRoute {...props} going={going} n={n} />
  }
  return <CheckStartRoute {...props} />
}
