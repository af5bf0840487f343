import { useState } from 'preact/hooks'
import type { Question, Response } from '../../course/question.ts'
import { markQuestion, rightAnswers } from '../../record/mark.ts'
import type { BlockProps } from '../block-props.ts'
import { Button } from '../button.tsx'
import { usePageErrors } from '../page-errors.tsx'
import { usePlayer } from '../player-context.ts'
import { AnsweredOptions } from '../question/answered-options.tsx'
import { Choice } from '../question/choice.tsx'
import { FillIn } from '../question/fill-in.tsx'
import { optionsInOrder } from '../question/options-in-order.tsx'
import { QuestionFeedback } from '../question/question-feedback.tsx'
import { responseOf } from '../question/response-of.ts'
import { useAnswer } from '../question/use-answer.ts'
import { InlineText } from '../rich-text.tsx'
import { ScreenHeading } from '../screen-heading.tsx'
import { useDraft } from '../use-draft.ts'
import { useWords } from '../words.ts'

/** A knowledge check: choose, "Check answer", read why (interface.md 6). */
export function QuestionView({ block, attempt, level, keep }: BlockProps<'question'>) {
  const field = `q-${block.id}`
  const answer = useAnswer(attempt, keep, { block: block.id, item: block.id }, field)
  const [draft, setDraft] = useDraft(field)
  const { question } = block
  if (answer.response) {
    const again = () => {
      setDraft([])
      void answer.tryAgain()
    }
    return (
      <Answered
        {...{ question, level, field }}
        response={answer.response}
        fresh={answer.fresh}
        again={again}
      />
    )
  }
  return <Asking {...{ question, level, field, draft, setDraft }} give={answer.give} />
}

interface AskingProps {
  readonly question: Question
  readonly level: 1 | 2
  readonly field: string
  readonly draft: readonly string[]
  readonly setDraft: (next: readonly string[]) => void
  readonly give: (response: Response) => Promise<boolean>
}

function Asking({ question, level, field, draft, setDraft, give }: AskingProps) {
  const t = useWords()
  const { seed } = usePlayer()
  const { show } = usePageErrors()
  const check = async (event: Event) => {
    event.preventDefault()
    const response = responseOf(question, draft)
    const missing = question.type === 'fill-in' ? 'player.question.write' : 'player.question.select'
    if (!response) return show([{ field, text: t(missing) }])
    show([])
    await give(response)
  }
  const prompt = <InlineText content={question.prompt} />
  return (
    <form class="form" noValidate onSubmit={event => void check(event)}>
      {question.type === 'fill-in' ? (
        <FillIn
          field={field}
          heading={
            <ScreenHeading level={level}>
              <label for={field}>{prompt}</label>
            </ScreenHeading>
          }
          value={draft[0] ?? ''}
          onType={text => setDraft([text])}
        />
      ) : (
        <Choice
          field={field}
          legend={<ScreenHeading level={level}>{prompt}</ScreenHeading>}
          options={optionsInOrder(question, seed)}
          many={question.many ?? false}
          chosen={draft}
          onChoose={setDraft}
        />
      )}
      <div class="actions">
        <Button>
          {t(question.type === 'likert' ? 'player.question.save' : 'player.question.check')}
        </Button>
      </div>
    </form>
  )
}

interface AnsweredProps {
  readonly question: Question
  readonly level: 1 | 2
  readonly field: string
  readonly response: Response
  readonly fresh: boolean
  readonly again: () => void
}

function Answered({ question, level, field, response, fresh, again }: AnsweredProps) {
  const { seed } = usePlayer()
  const [shown, setShown] = useState(false)
  const { right } = markQuestion(question, response)
  return (
    <>
      <ScreenHeading level={level}>
        <InlineText content={question.prompt} />
      </ScreenHeading>
      {response.kind === 'text' ? (
        <YourText text={response.text} />
      ) : (
        <AnsweredOptions
          options={optionsInOrder(question, seed)}
          many={question.many ?? false}
          chosen={response.kind === 'options' ? response.ids : []}
          right={shown ? rightAnswers(question) : []}
        />
      )}
      <QuestionFeedback
        {...{ question, response, right, shown, again }}
        id={`${field}-feedback`}
        takesFocus={fresh}
        show={() => setShown(true)}
      />
    </>
  )
}

function YourText({ text }: { readonly text: string }) {
  const t = useWords()
  return (
    <p>
      <strong>{t('player.question.yourAnswer')}</strong>: <bdi>{text}</bdi>
    </p>
  )
}
