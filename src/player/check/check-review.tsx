import type { Question } from '../../course/question.ts'
import type { Try } from '../../record/attempt.ts'
import type { DrawnQuestion } from '../../record/event.ts'
import { get } from '../../record/keyed.ts'
import { Button } from '../button.tsx'
import { type LessonLinks, LessonShell } from '../lesson-shell.tsx'
import { InlineText } from '../rich-text.tsx'
import { ScreenHeading } from '../screen-heading.tsx'
import { useWords } from '../words.ts'
import { ResponseText } from './drawn-options.tsx'

export interface CheckReviewProps {
  readonly going: Try
  readonly bank: readonly Question[]
  /** Address of question `n`, from which "Continue" comes back here. */
  readonly changeHref: (n: number) => string
  readonly onFinish: () => unknown
  readonly backHref: string
  readonly links: LessonLinks
}

/** Check your answers (interface.md L11). Handing in waits until every question has an answer. */
export function CheckReview({
  going,
  bank,
  changeHref,
  onFinish,
  backHref,
  links,
}: CheckReviewProps) {
  const t = useWords()
  const open = going.questions.filter(drawn => !get(going.answers, drawn.question)).length
  return (
    <LessonShell links={links} turn={`${going.id}/review`}>
      <a class="back-link" href={backHref}>
        {t('player.back')}
      </a>
      <ScreenHeading>{t('player.check.reviewTitle')}</ScreenHeading>
      <dl class="summary answers">
        {going.questions.map((drawn, at) => (
          <Row
            key={drawn.question}
            {...{ going, bank, drawn }}
            n={at + 1}
            href={changeHref(at + 1)}
          />
        ))}
      </dl>
      {open > 0 ? (
        <p>{t('player.check.open', { count: open })}</p>
      ) : (
        <div class="actions">
          <Button id="finish" onPress={onFinish}>
            {t('player.check.finish')}
          </Button>
        </div>
      )}
    </LessonShell>
  )
}

interface RowProps extends Pick<CheckReviewProps, 'going' | 'bank'> {
  readonly drawn: DrawnQuestion
  readonly n: number
  readonly href: string
}

function Row({ going, bank, drawn, n, href }: RowProps) {
  const t = useWords()
  const question = bank.find(one => one.id === drawn.question)
  const response = get(going.answers, drawn.question)
  if (!question) return null
  return (
    <div>
      <dt>
        {n}. <InlineText content={question.prompt} />
      </dt>
      <dd>
        <ResponseText
          question={question}
          response={response}
          unknown={t(response ? 'player.check.unknown' : 'player.check.unanswered')}
        />
      </dd>
      <dd class="change">
        <a href={href} id={`change-${n}`}>
          {t(response ? 'player.check.change' : 'player.check.answer')}
          <span class="visually-hidden"> {t('player.check.changeWhat', { n })}</span>
        </a>
      </dd>
    </div>
  )
}
