import type { CourseFile } from '../course/bundle.ts'
import type { Lesson, Page } from '../course/course.ts'
import { canDraw } from '../player/block-view.tsx'
import { bringActivities } from './activities.ts'
import { lessonFile } from './courses.ts'
import { Opening } from './frame/opening.tsx'
import { LessonRoute } from './screens/lesson.tsx'
import { PageMissing } from './screens/page-missing.tsx'
import { useLoaded } from './use-loaded.ts'

export interface LessonPagesProps {
  readonly course: CourseFile
  /** Codes. */
  readonly lesson: string
  readonly page: string
}

/** Reads a lesson, then shows one of its pages. */
export function LessonPages({ course, lesson, page }: LessonPagesProps) {
  const key = `${course.fingerprint} ${lesson}`
  const loaded = useLoaded(key, () => lessonFile(course, lesson))
  if (loaded.state === 'loading') return <Opening course />
  if (loaded.state === 'missing') {
    return <PageMissing course={course} lesson={lesson} page={page} onRetry={loaded.retry} />
  }
  const found = loaded.value.pages.find(one => one.code === page)
  if (!found)
    return <PageMissing course={course} lesson={lesson} page={page} onRetry={() => undefined} />
  if (!canDraw(found)) return <WithActivities course={course} lesson={loaded.value} page={found} />
  return <LessonRoute course={course} lesson={loaded.value} page={found} />
}

interface WithActivitiesProps {
  readonly course: CourseFile
  readonly lesson: Lesson
  readonly page: Page
}

/** A page whose activities' code has not come yet; it never shows half of itself. */
function WithActivities({ course, lesson, page }: WithActivitiesProps) {
  const loaded = useLoaded('activities', bringActivities)
  if (loaded.state === 'loading') return <Opening course />
  if (loaded.state === 'ready') return <LessonRoute course={course} lesson={lesson} page={page} />
  const codes = { lesson: lesson.code, page: page.code }
  return <PageMissing course={course} {...codes} onRetry={loaded.retry} />
}
