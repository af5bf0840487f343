import { useState } from 'preact/hooks'
import type { Response } from '../../course/question.ts'
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
import { QuestionHeading } from '../question/question-heading.tsx'
import { responseOf } from '../question/response-of.ts'
import { type Answer, useAnswer } from '../question/use-answer.ts'
import { useDraft } from '../use-draft.ts'
import { useWords } from '../words.ts'

/** A knowledge check: choose, "Check answer", read why (interface.md 6). */
export function QuestionView(props: BlockProps<'question'>) {
  const { block, attempt, keep } = props
  const field = `q-${block.id}`
  const answer = useAnswer(attempt, keep, { block: block.id, item: block.id }, field)
  const [draft, setDraft] = useDraft(field)
  if (!answer.response) return <Asking {...props} {...{ field, answer, draft, setDraft }} />
  const again = () => {
    setDraft([])
    return answer.tryAgain()
  }
  return <Answered {...props} {...{ field, answer, again }} response={answer.response} />
}

interface PartProps extends BlockProps<'question'> {
  readonly field: string
  readonly answer: Answer
}

interface AskingProps extends PartProps {
  readonly draft: readonly string[]
  readonly setDraft: (next: readonly string[]) => void
}

function Asking(props: AskingProps) {
  const { question } = props.block
  const { field, answer, draft, setDraft } = props
  const t = useWords()
  const { seed } = usePlayer()
  const { show } = usePageErrors()
  const check = (event: Event) => {
    event.preventDefault()
    const response = responseOf(question, draft)
    const missing = question.type === 'fill-in' ? 'player.question.write' : 'player.question.select'
    if (!response) return show([{ field, text: t(missing) }])
    show([])
    void answer.give(response)
  }
  const heading = { ...props, prompt: question.prompt }
  return (
    <form class="form" noValidate onSubmit={check}>
      {question.type === 'fill-in' ? (
        <FillIn
          field={field}
          heading={<QuestionHeading {...heading} labels={field} />}
          value={draft[0] ?? ''}
          onType={text => setDraft([text])}
        />
      ) : (
        <Choice
          field={field}
          legend={<QuestionHeading {...heading} />}
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

interface AnsweredProps extends PartProps {
  readonly response: Response
  readonly again: () => Promise<void>
}

function Answered(props: AnsweredProps) {
  const { question } = props.block
  const { field, answer, response, again } = props
  const { seed } = usePlayer()
  const [shown, setShown] = useState(false)
  const { right } = markQuestion(question, response)
  return (
    <>
      <QuestionHeading {...props} prompt={question.prompt} />
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
        takesFocus={answer.fresh}
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
