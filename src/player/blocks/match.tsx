import { useState } from 'preact/hooks'
import type { MatchBlock, MatchRow } from '../../course/block.ts'
import type { Response } from '../../course/question.ts'
import { plainText } from '../../course/rich-text.ts'
import { get } from '../../record/keyed.ts'
import { markMatch, markRow } from '../../record/mark.ts'
import type { BlockProps } from '../block-props.ts'
import { Button } from '../button.tsx'
import { usePageErrors } from '../page-errors.tsx'
import { Again } from '../question/again.tsx'
import { Feedback } from '../question/feedback.tsx'
import { MatchField } from '../question/match-field.tsx'
import { type Answer, useAnswer } from '../question/use-answer.ts'
import { FlowText, InlineText } from '../rich-text.tsx'
import { useDraft } from '../use-draft.ts'
import { useWords } from '../words.ts'

/** An answer for each row: radios for up to four, else a list to pick from. */
export function MatchView({ block, attempt, keep }: BlockProps<'match'>) {
  const field = `m-${block.id}`
  const first = block.rows[0]
  const answer = useAnswer(
    attempt,
    keep,
    { block: block.id, item: block.id },
    first ? fieldOf(field, first) : field,
  )
  return (
    <>
      <p>
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
  readonly block: MatchBlock
  readonly field: string
  readonly answer: Answer
}

function Asking({ block, field, answer }: PartProps) {
  const t = useWords()
  const { show } = usePageErrors()
  const [draft, setDraft] = useDraft(field)
  const pairs = pairsOf(draft)
  const check = (event: Event) => {
    event.preventDefault()
    const missing = block.rows.filter(row => !get(pairs, row.id))
    show(
      missing.map(row => ({
        field: fieldOf(field, row),
        text: t('player.match.select', { row: plainText(row.text) }),
      })),
    )
    if (missing.length === 0) void answer.give({ kind: 'pairs', pairs })
  }
  const choose = (row: string, id: string) => setDraft(draftOf({ ...pairs, [row]: id }))
  return (
    <form class="form" noValidate onSubmit={check}>
      {block.rows.map(row => (
        <MatchField
          key={row.id}
          field={fieldOf(field, row)}
          row={row}
          answers={block.answers}
          chosen={get(pairs, row.id)}
          onChoose={id => choose(row.id, id)}
        />
      ))}
      <div class="actions">
        <Button>{t('player.question.check')}</Button>
      </div>
    </form>
  )
}

function fieldOf(field: string, row: MatchRow): string {
  return `${field}-${row.id}`
}

/** Ids hold no "=", so a draft is a list of "row=answer". */
function pairsOf(draft: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(draft.map(pair => pair.split('=', 2) as [string, string]))
}

function draftOf(pairs: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(pairs).map(([row, answer]) => `${row}=${answer}`)
}

function Answered({ block, field, answer, response }: PartProps & { readonly response: Response }) {
  const t = useWords()
  const [shown, setShown] = useState(false)
  const { right } = markMatch(block, response)
  const pairs = response.kind === 'pairs' ? response.pairs : {}
  return (
    <>
      <Feedback
        id={`${field}-feedback`}
        tone={right ? 'right' : 'not-quite'}
        takesFocus={answer.fresh}
      >
        <p>
          {t('player.match.score', {
            count: block.rows.filter(row => markRow(row, response).right).length,
            of: block.rows.length,
          })}
        </p>
        {right ? null : (
          <Again again={answer.tryAgain} show={shown ? null : () => setShown(true)} />
        )}
      </Feedback>
      <ul class="plain-list">
        {block.rows.map(row => (
          <AnsweredRow
            key={row.id}
            {...{ block, row }}
            chosen={get(pairs, row.id)}
            right={markRow(row, response).right}
            shown={shown}
          />
        ))}
      </ul>
    </>
  )
}

interface AnsweredRowProps {
  readonly block: MatchBlock
  readonly row: MatchRow
  readonly chosen: string | undefined
  readonly right: boolean
  readonly shown: boolean
}

function AnsweredRow({ block, row, chosen, right, shown }: AnsweredRowProps) {
  const t = useWords()
  const words = (id: string | undefined) => (
    <InlineText content={block.answers.find(answer => answer.id === id)?.text ?? []} />
  )
  return (
    <li class="card">
      <p>
        <strong>
          <InlineText content={row.text} />
        </strong>
      </p>
      <p>
        {t('player.question.yourAnswer')}: {words(chosen)}.{' '}
        {t(`player.question.${right ? 'right' : 'not-quite'}`)}.
      </p>
      {right || shown ? <FlowText content={row.feedback} heading="h3" /> : null}
      {shown && !right ? (
        <p>
          {t('player.question.rightAnswer')}: {words(row.answer)}
        </p>
      ) : null}
    </li>
  )
}
