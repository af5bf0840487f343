import '../activity-words.ts'
import type { CourseFile } from '../../course/bundle.ts'
import type { Lesson } from '../../course/course.ts'
import { afterLesson, LessonFinished } from '../../player/lesson-finished.tsx'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { lessonFile } from '../courses.ts'
import { InstallCard } from '../frame/install-card.tsx'
import { LessonFrame } from '../frame/lesson-frame.tsx'
import { Opening } from '../frame/opening.tsx'
import { attemptAt, here } from '../here.ts'
import { lessonPath } from '../lesson-path.ts'
import { go } from '../navigation.ts'
import { useTitle } from '../title.ts'
import { useLoaded } from '../use-loaded.ts'
import { CourseMissing } from './course-missing.tsx'
import { NotFoundScreen } from './not-found.tsx'

/** L6, once its three points have been read from the lesson. */
export function LessonDoneScreen({
  course,
  code,
}: {
  readonly course: CourseFile
  readonly code: string
}) {
  const summary = course.lessons.find(lesson => lesson.code === code)
  const loaded = useLoaded(summary ? `${course.fingerprint} ${code}` : null, () =>
    lessonFile(course, code),
  )
  if (!summary) return <NotFoundScreen />
  if (loaded.state === 'loading') return <Opening course />
  if (loaded.state === 'missing') return <CourseMissing why={loaded.why} onRetry={loaded.retry} />
  return <Done course={course} lesson={loaded.value} />
}

function Done({ course, lesson }: { readonly course: CourseFile; readonly lesson: Lesson }) {
  const t = useWords()
  const n = course.lessons.findIndex(one => one.id === lesson.id) + 1
  useTitle(t('lesson.doneTitle', { n }))
  const next = afterLesson(course, attemptAt(course.id), lesson)
  return (
    <LessonFrame course={course}>
      <LessonFinished
        course={course}
        lesson={lesson}
        next={next}
        nextHref={href(next ? lessonPath(course, next.code) : `/c/${course.code}/check`)}
        onBreak={() => go('/break')}
        links={{ lessons: href(`/c/${course.code}`), support: href('/support') }}
      >
        {isFirstFinished() ? <InstallCard started /> : null}
      </LessonFinished>
    </LessonFrame>
  )
}

/** The install card stands here once, after the very first lesson; from then on it stands on Home. */
function isFirstFinished(): boolean {
  const finished = here.value?.attempts.flatMap(one => Object.keys(one.finished)) ?? []
  return finished.length === 1
}
