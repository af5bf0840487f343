import '../screen-words.ts'
import type { CourseFile, LessonSummary } from '../../course/bundle.ts'
import { useWords } from '../../player/words.ts'
import type { Attempt } from '../../record/attempt.ts'
import {
  canStartCheck,
  hasPassed,
  type LessonStatus,
  lessonStatus,
  openTry,
  pageToCarryOnAt,
} from '../../record/progress.ts'
import { href } from '../base.ts'
import { pagePath } from '../lesson-path.ts'

export interface RowProps {
  readonly course: CourseFile
  readonly attempt: Attempt | null
}

export function LessonRow({
  course,
  lesson,
  n,
  attempt,
}: RowProps & { readonly lesson: LessonSummary; readonly n: number }) {
  const t = useWords()
  const status = lessonStatus(lesson, attempt)
  const page = pageToCarryOnAt(lesson, attempt)
  const talks = lesson.talksAbout
  return (
    <li class="task">
      <div>
        <a href={href(pagePath(course.code, lesson.code, page?.code ?? ''))}>
          {t('course.lesson', { n, title: lesson.title })}
        </a>
        {talks ? <span class="hint">{t('course.talksAbout', { topic: talks })}</span> : null}
      </div>
      <Status status={status} />
    </li>
  )
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

export function CheckRow({ course, attempt }: RowProps) {
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
