import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Option, Question, Response } from '../../course/question.ts'
import type { Flow } from '../../course/rich-text.ts'
import { Button } from '../button.tsx'
import { FlowText, InlineText } from '../rich-text.tsx'
import { useWords } from '../words.ts'
import { Again } from './again.tsx'
import { Feedback } from './feedback.tsx'

interface QuestionFeedbackProps {
  readonly id: string
  readonly question: Question
  readonly response: Response
  readonly right: boolean
  readonly takesFocus: boolean
  /** The answer is shown. */
  readonly shown: boolean
  readonly show: () => void
  readonly again: () => unknown
}

/** Why it is right; or why not quite, with another go or the answer. */
export function QuestionFeedback(props: QuestionFeedbackProps) {
  const { id, question, response, right, takesFocus, shown, show, again } = props
  const t = useWords()
  const plain = question.type === 'likert'
  const tone = plain ? 'plain' : right ? 'right' : 'not-quite'
  return (
    <>
      <Feedback
        {...{ id, tone, takesFocus }}
        {...(plain && { title: t('player.question.thanks') })}
      >
        <Reasons question={question} response={response} right={right} />
        {plain ? <Change again={again} /> : null}
        {right ? null : <Again again={again} show={shown ? null : show} />}
      </Feedback>
      {shown && !right ? <TheAnswer question={question} /> : null}
    </>
  )
}

function Change({ again }: Pick<QuestionFeedbackProps, 'again'>) {
  const t = useWords()
  return (
    <p class="button-row">
      <Button second small onPress={again}>
        {t('player.question.change')}
      </Button>
    </p>
  )
}

function Reasons({
  question,
  response,
  right,
}: {
  question: Question
  response: Response
  right: boolean
}) {
  if (response.kind === 'text') return <FlowText content={ofText(question, right)} heading="h3" />
  const ids = response.kind === 'options' ? response.ids : []
  const chosen = question.options.filter(option => ids.includes(option.id))
  return <OptionReasons options={chosen} named={chosen.length > 1} />
}

function ofText(question: Question, right: boolean): readonly Flow[] {
  const feedback = question.options.find(option => option.right)?.feedback ?? []
  return right ? feedback : (question.otherwise ?? [])
}

/** Each option's reason, under its own words where there are several. */
export function OptionReasons(props: {
  readonly options: readonly Option[]
  readonly named: boolean
}) {
  return (
    <>
      {props.options.map(option => (
        <div key={option.id}>
          {props.named ? (
            <p>
              <strong>
                <InlineText content={option.text} />
              </strong>
            </p>
          ) : null}
          <FlowText content={option.feedback} heading="h3" />
        </div>
      ))}
    </>
  )
}

function TheAnswer({ question }: { readonly question: Question }) {
  const t = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  const right = question.options.filter(option => option.right)
  return (
    <section class="panel success fade" aria-labelledby={`${question.id}-answer`}>
      <h2 id={`${question.id}-answer`} tabIndex={-1} ref={heading}>
        {t('player.question.theAnswer')}
      </h2>
      {question.type === 'fill-in' ? (
        <p>
          <strong>{question.accepts?.[0]}</strong>
        </p>
      ) : null}
      <OptionReasons options={right} named={question.type !== 'fill-in'} />
    </section>
  )
}
