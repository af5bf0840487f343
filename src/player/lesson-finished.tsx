import type { ComponentChildren } from 'preact'
import type { CourseFile, LessonSummary, Outline } from '../course/bundle.ts'
import type { Lesson } from '../course/course.ts'
import type { Attempt } from '../record/attempt.ts'
import { unfinishedLessons } from '../record/progress.ts'
import { Button, LinkButton } from './button.tsx'
import { lessonNumber } from './lesson-number.ts'
import { type LessonLinks, LessonShell } from './lesson-shell.tsx'
import { InlineText } from './rich-text.tsx'
import { ScreenHeading } from './screen-heading.tsx'
import { useWords } from './words.ts'

export interface LessonFinishedProps {
  readonly course: CourseFile
  readonly lesson: Lesson
  /** The lesson to go on with, or null where the final check comes next (see `afterLesson`). */
  readonly next: LessonSummary | null
  /** Address of that lesson or of the final check. */
  readonly nextHref: string
  readonly onBreak: () => void
  readonly links: LessonLinks
  /** The install card. */
  readonly children?: ComponentChildren
}

/** A lesson is over (interface.md L6): what to remember, and what comes next. */
export function LessonFinished(props: LessonFinishedProps) {
  const { course, lesson, next, nextHref, onBreak, links, children } = props
  const t = useWords()
  return (
    <LessonShell links={links} turn={lesson.id}>
      <ScreenHeading>
        {t('player.finished.title', { n: lessonNumber(course, lesson) })}
      </ScreenHeading>
      <h2>{t('player.finished.remember')}</h2>
      <ul>
        {lesson.remember.map(line => (
          <li>
            <InlineText content={line} />
          </li>
        ))}
      </ul>
      {next?.talksAbout ? (
        <p>
          {t('player.finished.talksAbout', {
            n: lessonNumber(course, next),
            topic: next.talksAbout,
          })}
        </p>
      ) : null}
      <div class="actions">
        <LinkButton href={nextHref}>
          {next
            ? t('player.finished.next', { n: lessonNumber(course, next) })
            : t('player.finished.check')}
        </LinkButton>
        <Button second onPress={onBreak}>
          {t('player.break')}
        </Button>
      </div>
      {children}
    </LessonShell>
  )
}

/** The next lesson not finished, onward from this one and then from the beginning; null when none is. */
export function afterLesson(
  outline: Outline,
  attempt: Attempt | null,
  lesson: Pick<Lesson, 'id'>,
): LessonSummary | null {
  const open = unfinishedLessons(outline, attempt).filter(one => one.id !== lesson.id)
  const place = (one: LessonSummary) => outline.lessons.findIndex(other => other.id === one.id)
  const here = outline.lessons.findIndex(one => one.id === lesson.id)
  return open.find(one => place(one) > here) ?? open[0] ?? null
}
