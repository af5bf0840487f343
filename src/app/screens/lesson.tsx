import { useCallback, useEffect } from 'preact/hooks'
import type { CourseFile } from '../../course/bundle.ts'
import type { Lesson, Page } from '../../course/course.ts'
import { plainText } from '../../course/rich-text.ts'
import { lessonNumber } from '../../player/lesson-number.ts'
import { LessonScreen } from '../../player/lesson-screen.tsx'
import { stepToResume } from '../../player/screen-parts.ts'
import { useOnce } from '../../player/use-once.ts'
import { useWords } from '../../player/words.ts'
import type { Happening } from '../../record/event.ts'
import { record } from '../attempt-log.ts'
import { href } from '../base.ts'
import { ExitButton } from '../exit.tsx'
import { LessonFrame } from '../frame/lesson-frame.tsx'
import { attemptAt } from '../here.ts'
import { pagePath } from '../lesson-path.ts'
import { Listen } from '../listen.tsx'
import { look } from '../look.ts'
import { go, location } from '../navigation.ts'
import { useTimeSpent } from '../time-spent.ts'
import { useTitle } from '../title.ts'
import { notKept } from './not-kept.tsx'

interface LessonRouteProps {
  readonly course: CourseFile
  readonly lesson: Lesson
  readonly page: Page
}

/** L5: one screen of a lesson, with its place kept as soon as it is shown. */
export function LessonRoute({ course, lesson, page }: LessonRouteProps) {
  const { path, step, arrival } = location.value
  const attempt = attemptAt(course.id)
  const once = useOnce()
  useTitle(useLessonTitle(course, lesson, page))
  useOpened(course, lesson, page)
  useTimeSpent(course, page.id)
  useEffect(() => {
    if (step !== null || arrival === 'back') return
    const left = stepToResume(page, attempt)
    if (left !== null) go(path, { replace: true, step: left })
  }, [page.id])
  const keep = useCallback(
    (happenings: readonly Happening[]) => record(course, happenings),
    [course],
  )
  const exit = page.exit === true || look.value.exit === 'every'
  return (
    <LessonFrame course={course} exit={exit}>
      <LessonScreen
        course={course}
        lesson={lesson}
        page={page}
        attempt={attempt}
        step={step}
        onStep={next => go(path, { step: next })}
        record={keep}
        onContinue={() => void once(() => onward(course, lesson, page))}
        onBreak={() => go('/break')}
        links={{ lessons: href(`/c/${course.code}`), support: href('/support') }}
        exit={exit ? <ExitButton /> : undefined}
        listen={<Listen language={course.language} turn={`${page.id}/${step}`} />}
      />
    </LessonFrame>
  )
}

function useLessonTitle(course: CourseFile, lesson: Lesson, page: Page): string {
  const t = useWords()
  const values = {
    n: lessonNumber(course, lesson),
    screen: lesson.pages.indexOf(page) + 1,
    screens: lesson.pages.length,
  }
  if (page.discreet) return t('lesson.discreetTitle', values)
  return t('lesson.title', { ...values, heading: plainText(page.title) })
}

/** Keeps the place of somebody who came by a link, the list or Back; "Continue" has kept it already. */
function useOpened(course: CourseFile, lesson: Lesson, page: Page): void {
  useEffect(() => {
    if (attemptAt(course.id)?.place?.page === page.id) return
    void record(course, [opened(lesson, page)]).then(saved => {
      if (!saved.ok) notKept.value = saved.why
    })
  }, [course.fingerprint, lesson.id, page.id])
}

function opened(lesson: Lesson, page: Page): Happening {
  return { type: 'opened', lesson: lesson.id, page: page.id }
}

/** The next place is kept before the page turns (interface.md 4.8). */
async function onward(course: CourseFile, lesson: Lesson, page: Page): Promise<void> {
  const next = lesson.pages[lesson.pages.indexOf(page) + 1]
  const saved = await record(course, [
    next ? opened(lesson, next) : { type: 'finished', lesson: lesson.id },
  ])
  if (!saved.ok) notKept.value = saved.why
  else if (next) go(pagePath(course.code, lesson.code, next.code))
  else go(`/c/${course.code}/${lesson.code}/done`)
}
