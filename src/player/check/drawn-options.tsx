import type { Question, Response } from '../../course/question.ts'
import type { DrawnQuestion } from '../../record/event.ts'
import type { OptionWords } from '../question/options.tsx'
import { InlineText } from '../rich-text.tsx'

/** "I do not know". No option has this id: ids hold no "~". */
export const unknownOption = '~unknown'

/** The options in the order drawn, and always a last one for "I do not know". */
export function drawnOptions(
  question: Question,
  drawn: DrawnQuestion,
  unknown: string,
): readonly OptionWords[] {
  const options = drawn.options.flatMap(id => question.options.filter(option => option.id === id))
  return [
    ...options.map(option => ({ id: option.id, text: <InlineText content={option.text} /> })),
    { id: unknownOption, text: unknown },
  ]
}

/** What somebody gave, in words; `unknown` are the words of "I do not know". */
export function ResponseText(props: {
  readonly question: Question
  readonly response: Response | undefined
  readonly unknown: string
}) {
  const { question, response, unknown } = props
  if (response?.kind === 'text') return <bdi>{response.text}</bdi>
  if (response?.kind !== 'options') return <>{unknown}</>
  return <OptionTexts question={question} ids={response.ids} />
}

/** Several stand in a list. */
export function OptionTexts(props: {
  readonly question: Question
  readonly ids: readonly string[]
}) {
  const options = props.question.options.filter(option => props.ids.includes(option.id))
  const [only] = options
  if (only && options.length === 1) return <InlineText content={only.text} />
  return (
    <ul>
      {options.map(option => (
        <li key={option.id}>
          <InlineText content={option.text} />
        </li>
      ))}
    </ul>
  )
}
