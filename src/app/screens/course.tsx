import type { CourseFile, LessonSummary } from '../../course/bundle.ts'
import { LinkButton } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import type { Attempt } from '../../record/attempt.ts'
import {
  canStartCheck,
  hasPassed,
  type LessonStatus,
  lessonStatus,
  lessonsFinished,
  minutesLeft,
  openTry,
} from '../../record/progress.ts'
import { href } from '../base.ts'
import { carryOn } from '../carry-on.ts'
import { courseLine } from '../course-line.ts'
import { phone } from '../device-word.ts'
import { Frame } from '../frame/frame.tsx'
import { attemptAt, here } from '../here.ts'
import { installing } from '../installs.ts'
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
      <MainAction course={course} attempt={attempt} />
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

function MainAction({
  course,
  attempt,
}: {
  readonly course: CourseFile
  readonly attempt: Attempt | null
}) {
  const t = useWords()
  const certificate = here.value?.certificates.find(
    one => one.attempt === attempt?.id && one.replacedBy === undefined,
  )
  const to = !attempt?.place ? `/start/${course.code}` : carryOn(course, attempt).path
  return (
    <div class="actions">
      {attempt?.completed ? (
        <LinkButton
          href={href(
            certificate ? `/certificates/${certificate.id}` : `/c/${course.code}/check/result`,
          )}
        >
          {t('course.seeCertificate')}
        </LinkButton>
      ) : (
        <LinkButton href={href(to)}>
          {t(attempt?.place ? 'course.carryOn' : 'course.startLesson')}
        </LinkButton>
      )}
    </div>
  )
}

interface RowProps {
  readonly course: CourseFile
  readonly attempt: Attempt | null
}

function LessonRow({
  course,
  lesson,
  n,
  attempt,
}: RowProps & { readonly lesson: LessonSummary; readonly n: number }) {
  const t = useWords()
  const status = lessonStatus(lesson, attempt)
  const talks = lesson.talksAbout
  return (
    <li class="task">
      <div>
        <a href={href(`/c/${course.code}/${lesson.code}/${placeIn(lesson, attempt)}`)}>
          {t('course.lesson', { n, title: lesson.title })}
        </a>
        {talks ? <span class="hint">{t('course.talksAbout', { topic: talks })}</span> : null}
      </div>
      <Status status={status} />
    </li>
  )
}

/** The page to carry on at: the first not opened, else the first. */
function placeIn(lesson: LessonSummary, attempt: Attempt | null): string {
  const unopened = lesson.pages.find(page => !attempt || !Object.hasOwn(attempt.opened, page.id))
  const untouched = lesson.pages.every(page => !attempt || !Object.hasOwn(attempt.opened, page.id))
  const page = untouched || !unopened ? lesson.pages[0] : unopened
  return page?.code ?? ''
}

function Status({ status }: { readonly status: LessonStatus }) {
  const t = useWords()
  if (status === 'completed') return <span>{t('status.completed')}</span>
  return (
    <span class="tag">
      {t(status === 'in-progress' ? 'status.inProgress' : 'status.notStarted')}
    </span>
  )
}

function CheckRow({ course, attempt }: RowProps) {
  const t = useWords()
  const ready = canStartCheck(course, attempt)
  return (
    <li class="task">
      <div>
        {ready ? (
          <a href={href(`/c/${course.code}/check`)}>{t('course.check')}</a>
        ) : (
          <span>{t('course.check')}</span>
        )}
        {ready ? null : <span class="hint">{t('course.checkHint')}</span>}
      </div>
      <CheckStatus ready={ready} attempt={attempt} />
    </li>
  )
}

function CheckStatus({
  ready,
  attempt,
}: {
  readonly ready: boolean
  readonly attempt: Attempt | null
}) {
  const t = useWords()
  if (!ready) return <span class="hint">{t('status.cannotStart')}</span>
  if (hasPassed(attempt)) return <span>{t('status.completed')}</span>
  return <span class="tag">{t(openTry(attempt) ? 'status.inProgress' : 'status.notStarted')}</span>
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
