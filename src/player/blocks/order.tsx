import { useState } from 'preact/hooks'
import type { OrderBlock } from '../../course/block.ts'
import type { Response } from '../../course/question.ts'
import { markOrder } from '../../record/mark.ts'
import type { BlockProps } from '../block-props.ts'
import { Button } from '../button.tsx'
import { usePlayer } from '../player-context.ts'
import { Again } from '../question/again.tsx'
import { Feedback } from '../question/feedback.tsx'
import { MovableSteps } from '../question/movable-steps.tsx'
import { type Answer, useAnswer } from '../question/use-answer.ts'
import { FlowText, InlineText } from '../rich-text.tsx'
import { stableShuffle } from '../stable-shuffle.ts'
import { useDraft } from '../use-draft.ts'
import { useWords } from '../words.ts'

/** Putting steps in order with "Move up" and "Move down" (interface.md 6). */
export function OrderView({ block, attempt, keep }: BlockProps<'order'>) {
  const field = `o-${block.id}`
  const answer = useAnswer(attempt, keep, { block: block.id, item: block.id }, field)
  return (
    <>
      <p id={`${field}-prompt`}>
        <InlineText content={block.prompt} />
      </p>
      {answer.response ? (
        <Answered {...{ block, field, answer }} response={answer.response} />
      ) : (
        <Asking {...{ block, field, answer }} />
      )}
    </>
  )
}

interface PartProps {
  readonly block: OrderBlock
  readonly field: string
  readonly answer: Answer
}

function Asking({ block, field, answer }: PartProps) {
  const t = useWords()
  const { seed } = usePlayer()
  const [kept, setOrder] = useDraft(field)
  const order = isOrderOf(block, kept) ? kept : firstOrder(block, seed)
  return (
    <>
      <MovableSteps {...{ block, field, order }} onMove={setOrder} />
      <div class="actions">
        <Button onPress={() => answer.give({ kind: 'sequence', ids: order })}>
          {t('player.question.check')}
        </Button>
      </div>
    </>
  )
}

function isOrderOf(block: OrderBlock, ids: readonly string[]): boolean {
  const given = new Set(ids)
  return ids.length === block.items.length && block.items.every(item => given.has(item.id))
}

/** Mixed, and never already right. */
function firstOrder(block: OrderBlock, seed: string): readonly string[] {
  const right = block.items.map(item => item.id)
  const mixed = stableShuffle(right, seed + block.id)
  return mixed.every((id, at) => id === right[at]) ? mixed.toReversed() : mixed
}

function Answered({ block, field, answer, response }: PartProps & { readonly response: Response }) {
  const t = useWords()
  const [shown, setShown] = useState(false)
  const { right } = markOrder(block, response)
  return (
    <>
      <Sequence block={block} ids={response.kind === 'sequence' ? response.ids : []} />
      <Feedback
        id={`${field}-feedback`}
        tone={right ? 'right' : 'not-quite'}
        takesFocus={answer.fresh}
      >
        <FlowText content={right ? block.right : block.notQuite} heading="h3" />
        {right ? null : (
          <Again again={answer.tryAgain} show={shown ? null : () => setShown(true)} />
        )}
      </Feedback>
      {shown ? (
        <Feedback
          id={`${field}-answer`}
          tone="plain"
          title={t('player.question.theAnswer')}
          takesFocus
        >
          <Sequence block={block} ids={block.items.map(item => item.id)} />
        </Feedback>
      ) : null}
    </>
  )
}

function Sequence({ block, ids }: { readonly block: OrderBlock; readonly ids: readonly string[] }) {
  const items = ids.flatMap(id => block.items.filter(item => item.id === id))
  return (
    <ol class="steps">
      {items.map(item => (
        <li key={item.id}>
          <InlineText content={item.text} />
        </li>
      ))}
    </ol>
  )
}
