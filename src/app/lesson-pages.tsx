import type { CourseFile } from '../course/bundle.ts'
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
  return <LessonRoute course={course} lesson={loaded.value} page={found} />
}
