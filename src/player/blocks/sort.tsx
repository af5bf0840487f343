import type { ComponentChildren } from 'preact'
import type { SortBlock, SortCard } from '../../course/block.ts'
import type { Response } from '../../course/question.ts'
import { markCard } from '../../record/mark.ts'
import type { BlockProps } from '../block-props.ts'
import { Button } from '../button.tsx'
import { usePageErrors } from '../page-errors.tsx'
import { AnsweredOptions } from '../question/answered-options.tsx'
import { Choice } from '../question/choice.tsx'
import { Feedback } from '../question/feedback.tsx'
import type { OptionWords } from '../question/options.tsx'
import { isLong } from '../question/question-heading.tsx'
import { type Answer, useAnswer } from '../question/use-answer.ts'
import { FlowText, InlineText } from '../rich-text.tsx'
import { ScreenHeading } from '../screen-heading.tsx'
import { useDraft } from '../use-draft.ts'
import { useWords } from '../words.ts'

/** Sorting without dragging: a question for each card, "Card 2 of 6". */
export function SortView(props: BlockProps<'sort'>) {
  const { block, step } = props
  const at = Math.max(
    0,
    block.cards.findIndex(card => card.id === step),
  )
  const card = block.cards[at]
  return card ? <Card key={card.id} {...props} card={card} at={at} /> : null
}

interface CardProps extends BlockProps<'sort'> {
  readonly card: SortCard
  readonly at: number
}

function Card(props: CardProps) {
  const { block, card, at, attempt, level, keep } = props
  const t = useWords()
  const field = `s-${block.id}-${card.id}`
  const answer = useAnswer(attempt, keep, { block: block.id, item: card.id }, field)
  const place = t('player.sort.card', { n: at + 1, of: block.cards.length })
  const heading = (
    <ScreenHeading level={level} caption={place} long={isLong(card.text)}>
      <InlineText content={card.text} />
    </ScreenHeading>
  )
  const part = { ...props, field, answer, heading }
  return answer.response ? <Answered {...part} response={answer.response} /> : <Asking {...part} />
}

interface PartProps extends CardProps {
  readonly field: string
  readonly answer: Answer
  readonly heading: ComponentChildren
}

function Asking({ block, field, answer, heading }: PartProps) {
  const t = useWords()
  const [draft, setDraft] = useDraft(field)
  const { show } = usePageErrors()
  const check = (event: Event) => {
    event.preventDefault()
    if (draft.length === 0) return show([{ field, text: t('player.question.select') }])
    show([])
    void answer.give({ kind: 'options', ids: draft })
  }
  return (
    <form class="form" noValidate onSubmit={check}>
      <Choice
        field={field}
        legend={heading}
        hint={<InlineText content={block.prompt} />}
        options={groupsOf(block)}
        chosen={draft}
        onChoose={setDraft}
      />
      <div class="actions">
        <Button>{t('player.question.check')}</Button>
      </div>
    </form>
  )
}

function Answered(props: PartProps & { readonly response: Response }) {
  const { block, card, at, field, answer, heading, response, onStep } = props
  const t = useWords()
  const { right } = markCard(card, response)
  const next = block.cards[at + 1]
  return (
    <>
      {heading}
      <AnsweredOptions
        options={groupsOf(block)}
        chosen={response.kind === 'options' ? response.ids : []}
        right={right ? [] : [card.group]}
      />
      <Feedback
        id={`${field}-feedback`}
        tone={right ? 'right' : 'not-quite'}
        takesFocus={answer.fresh}
      >
        <FlowText content={card.feedback} heading="h3" />
      </Feedback>
      {next ? (
        <div class="actions">
          <Button onPress={() => onStep(next.id, 'forward')}>{t('player.sort.next')}</Button>
        </div>
      ) : null}
    </>
  )
}

function groupsOf(block: SortBlock): readonly OptionWords[] {
  return block.groups.map(group => ({ id: group.id, text: <InlineText content={group.label} /> }))
}
