import type { CourseFile } from '../../course/bundle.ts'
import { neededToPass, passMarkOf } from '../../record/advance-check.ts'
import type { Attempt } from '../../record/attempt.ts'
import { openTry, unfinishedLessons } from '../../record/progress.ts'
import { Button } from '../button.tsx'
import { lessonNumber } from '../lesson-number.ts'
import { type LessonLinks, LessonShell } from '../lesson-shell.tsx'
import { usePlayer } from '../player-context.ts'
import { ScreenHeading } from '../screen-heading.tsx'
import { useWords } from '../words.ts'

export interface CheckStartProps {
  readonly course: CourseFile
  readonly attempt: Attempt | null
  /** Where to add a name for the certificate; absent where there is one. */
  readonly nameHref?: string
  readonly lessonHref: (lessonCode: string) => string
  /** Draws a new try, or goes on with the open one. */
  readonly onStart: () => unknown
  readonly links: LessonLinks
}

/** Final check: start (interface.md L9). */
export function CheckStart(props: CheckStartProps) {
  const { course, attempt, nameHref, onStart, links } = props
  const t = useWords()
  const ready = unfinishedLessons(course, attempt).length === 0
  return (
    <LessonShell links={links} turn="check">
      <ScreenHeading>{t('player.check.title')}</ScreenHeading>
      <p>{useIntro(course, attempt)}</p>
      {nameHref === undefined ? null : (
        <p>
          <a href={nameHref}>{t('player.check.addName')}</a>
        </p>
      )}
      {ready ? (
        <div class="actions">
          <Button id="start-check" onPress={onStart}>
            {t(openTry(attempt) ? 'player.check.carryOn' : 'player.check.start')}
          </Button>
        </div>
      ) : (
        <LessonsLeft {...props} />
      )}
    </LessonShell>
  )
}

/** An open try keeps the number and the pass mark that it began with. */
function useIntro(course: CourseFile, attempt: Attempt | null): string {
  const t = useWords()
  const { organisation } = usePlayer()
  const going = openTry(attempt)
  const count = going?.questions.length ?? course.check.draw
  const mark = going?.passMark ?? passMarkOf(course.check.passMark, organisation?.passMark)
  return t('player.check.intro', { count, needed: neededToPass(mark, count) })
}

function LessonsLeft({ course, attempt, lessonHref }: CheckStartProps) {
  const t = useWords()
  return (
    <>
      <h2>{t('player.check.lessonsFirst')}</h2>
      <ul class="link-list">
        {unfinishedLessons(course, attempt).map(lesson => (
          <li key={lesson.id}>
            <a href={lessonHref(lesson.code)}>
              {t('player.lessonTitle', { n: lessonNumber(course, lesson), title: lesson.title })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
