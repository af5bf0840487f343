import type { MatchBlock, MatchRow } from '../../course/block.ts'
import { plainText } from '../../course/rich-text.ts'
import { FieldErrorText, useFieldError } from '../page-errors.tsx'
import { InlineText } from '../rich-text.tsx'
import { useWords } from '../words.ts'
import { Choice } from './choice.tsx'

interface MatchFieldProps {
  readonly field: string
  readonly row: MatchRow
  readonly answers: MatchBlock['answers']
  readonly chosen: string | undefined
  readonly onChoose: (answer: string) => void
}

const mostRadios = 4

export function MatchField(props: MatchFieldProps) {
  const { field, row, answers, chosen, onChoose } = props
  if (answers.length > mostRadios) return <Pick {...props} />
  return (
    <Choice
      field={field}
      legend={
        <strong>
          <InlineText content={row.text} />
        </strong>
      }
      options={answers.map(one => ({ id: one.id, text: <InlineText content={one.text} /> }))}
      chosen={chosen === undefined ? [] : [chosen]}
      onChoose={([id]) => onChoose(id ?? '')}
    />
  )
}

function Pick({ field, row, answers, chosen = '', onChoose }: MatchFieldProps) {
  const t = useWords()
  const error = useFieldError(field)
  return (
    <div class={error ? 'pick has-error' : 'pick'}>
      <label for={field}>
        <strong>
          <InlineText content={row.text} />
        </strong>
      </label>
      {error ? <FieldErrorText id={`${field}-error`} text={error} /> : null}
      <select
        class="field"
        id={field}
        value={chosen}
        aria-describedby={error ? `${field}-error` : undefined}
        onChange={event => onChoose(event.currentTarget.value)}
      >
        <option value="">{t('player.match.choose')}</option>
        {answers.map(one => (
          <option key={one.id} value={one.id}>
            {plainText(one.text)}
          </option>
        ))}
      </select>
    </div>
  )
}
