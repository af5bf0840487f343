import '../screen-words.ts'
import type { CourseFile } from '../../course/bundle.ts'
import { useWords } from '../../player/words.ts'
import type { Attempt } from '../../record/attempt.ts'
import { lessonsFinished, minutesLeft } from '../../record/progress.ts'
import { href } from '../base.ts'
import { courseLine } from '../course-line.ts'
import { phone } from '../device-word.ts'
import { Frame } from '../frame/frame.tsx'
import { attemptAt } from '../here.ts'
import { installing } from '../installs.ts'
import { CourseAction } from '../parts/course-action.tsx'
import { CheckRow, LessonRow, type RowProps } from '../parts/course-rows.tsx'
import { useTitle } from '../title.ts'

/** L4: where am I, what is left. */
export function CourseScreen({
  course,
  newest,
}: {
  readonly course: CourseFile
  readonly newest?: string | undefined
}) {
  const t = useWords()
  useTitle(course.title)
  const attempt = attemptAt(course.id)
  const started = attempt !== null && attempt.place !== null
  return (
    <Frame back="/" course={courseLine(course)}>
      <h1>{course.title}</h1>
      <Lead course={course} attempt={attempt} />
      <CourseAction course={course} attempt={attempt} />
      <h2>{t('course.lessons')}</h2>
      <ul class="task-list">
        {course.lessons.map((lesson, at) => (
          <LessonRow key={lesson.id} course={course} lesson={lesson} n={at + 1} attempt={attempt} />
        ))}
        <CheckRow course={course} attempt={attempt} />
      </ul>
      {started && newest && newest !== course.fingerprint && !attempt.completed ? (
        <p class="inset">{t('course.update', { mine: course.version })}</p>
      ) : null}
      <More course={course} attempt={attempt} />
    </Frame>
  )
}

function Lead({
  course,
  attempt,
}: {
  readonly course: CourseFile
  readonly attempt: Attempt | null
}) {
  const t = useWords()
  if (attempt?.completed) return <p>{t('course.allDone')}</p>
  const left = minutesLeft(course, attempt)
  const done = lessonsFinished(course, attempt)
  return (
    <p>
      {t('course.finished', { done, count: course.lessons.length })}{' '}
      {left > 0 ? t('home.timeLeft', { count: left }) : null}
    </p>
  )
}

function More({ course, attempt }: RowProps) {
  const t = useWords()
  const root = `/c/${course.code}`
  const saved = installing.value[course.code]?.state === 'saved'
  return (
    <>
      <h2>{t('course.more')}</h2>
      <ul class="plain-list link-list">
        <li>
          <a href={href(`${root}/before`)}>{t('course.about')}</a>
        </li>
        <li>
          <a href={href(`${root}/words`)}>{t('course.words')}</a>
        </li>
        <li>
          {saved ? (
            t('course.saved', { phone: phone() })
          ) : (
            <a href={href('/save')}>{t('course.save')}</a>
          )}
        </li>
        <li>
          <a href={href(`${root}/notes`)}>{t('course.notes')}</a>
        </li>
        {attempt?.completed ? (
          <li>
            <a href={href(`${root}/feedback/1`)}>{t('course.feedback')}</a>
          </li>
        ) : null}
      </ul>
    </>
  )
}
