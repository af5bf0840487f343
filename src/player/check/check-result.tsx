import type { CourseFile } from '../../course/bundle.ts'
import type { Question } from '../../course/question.ts'
import type { Attempt, Try, TryResult } from '../../record/attempt.ts'
import { lookAgain } from '../../record/progress.ts'
import { Button, LinkButton } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { lessonNumber } from '../lesson-number.ts'
import { type LessonLinks, LessonShell } from '../lesson-shell.tsx'
import { ScreenHeading } from '../screen-heading.tsx'
import { Slot } from '../slot.tsx'
import { useWords } from '../words.ts'
import { QuestionsAgain } from './questions-again.tsx'

export interface CheckResultProps {
  readonly course: CourseFile
  readonly attempt: Attempt
  /** The try that the result is of. */
  readonly done: Try & { readonly result: TryResult }
  readonly bank: readonly Question[]
  /** "See your certificate" once the course is completed; else what is still to confirm. */
  readonly certificateHref: string
  readonly declareHref: string
  readonly feedbackHref: string
  readonly lessonHref: (lessonCode: string) => string
  readonly onTryAgain: () => unknown
  readonly links: LessonLinks
}

/** Result (interface.md L12): passed, or not passed yet. */
export function CheckResult(props: CheckResultProps) {
  const { done, links } = props
  return (
    <LessonShell links={links} turn={`${done.id}/result`}>
      {done.result.passed ? <Passed {...props} /> : <NotYet {...props} />}
    </LessonShell>
  )
}

function Passed(props: CheckResultProps) {
  const { attempt, done, bank, certificateHref, declareHref, feedbackHref } = props
  const t = useWords()
  const { right, of } = done.result
  return (
    <>
      <div class="panel success">
        <ScreenHeading>{t('player.check.pass')}</ScreenHeading>
        <p>{t('player.check.score', { right, of })}</p>
      </div>
      {attempt.completed ? null : <p>{t('player.check.confirmFirst')}</p>}
      <div class="actions">
        {attempt.completed ? (
          <LinkButton href={certificateHref}>{t('player.check.certificate')}</LinkButton>
        ) : (
          <LinkButton href={declareHref}>{t('player.check.declare')}</LinkButton>
        )}
      </div>
      <QuestionsAgain done={done} bank={bank} />
      <p class="link-row">
        <a href={feedbackHref}>{t('player.check.feedback')}</a>
      </p>
    </>
  )
}

const talkAfter = 3

function NotYet(props: CheckResultProps) {
  const { course, attempt, done, bank, lessonHref, onTryAgain } = props
  const t = useWords()
  const { right, of, needed } = done.result
  const lessons = lookAgain(course, done)
  const [first] = lessons
  const handedIn = attempt.tries.filter(one => one.result).length
  return (
    <>
      <div class="panel notyet">
        <ScreenHeading>
          <Icon name="book" /> {t('player.check.notYet')}
        </ScreenHeading>
        <p>
          {t('player.check.score', { right, of })} {t('player.check.needed', { needed })}{' '}
          {t('player.check.again')}
        </p>
        {handedIn >= talkAfter ? <TalkItThrough /> : null}
      </div>
      <h2>{t('player.check.lookAgain')}</h2>
      <ul class="link-list">
        {lessons.map(lesson => (
          <li key={lesson.id}>
            <a href={lessonHref(lesson.code)}>
              {t('player.lessonTitle', { n: lessonNumber(course, lesson), title: lesson.title })}
            </a>
          </li>
        ))}
      </ul>
      <QuestionsAgain done={done} bank={bank} />
      <div class="actions">
        {first ? (
          <LinkButton href={lessonHref(first.code)}>
            {t('player.check.lookAgainAt', { n: lessonNumber(course, first) })}
          </LinkButton>
        ) : null}
        <Button second={first !== undefined} id="try-again" onPress={onTryAgain}>
          {t('player.check.tryAgain')}
        </Button>
      </div>
    </>
  )
}

function TalkItThrough() {
  const t = useWords()
  return (
    <p>
      {t('player.check.talk')} <Slot name="lead" atStart={false} />.
    </p>
  )
}
