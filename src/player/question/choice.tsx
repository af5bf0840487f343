import type { ComponentChildren } from 'preact'
import { FieldErrorText, useFieldError } from '../page-errors.tsx'
import { useWords } from '../words.ts'
import { Options, type OptionWords } from './options.tsx'

interface ChoiceProps {
  readonly field: string
  readonly legend: ComponentChildren
  /** A line between the question and its options. */
  readonly hint?: ComponentChildren
  readonly options: readonly OptionWords[]
  readonly many?: boolean
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
}

/** A question and its options, with the error beside them (interface.md 4.5). */
export function Choice(props: ChoiceProps) {
  const { field, legend, hint, many, ...rest } = props
  const t = useWords()
  const error = useFieldError(field)
  const hints = [hint, many ? t('player.question.selectAll') : null].filter(Boolean)
  const describedBy = [hints.length > 0 && `${field}-hint`, error && `${field}-error`]
  return (
    <div class={error ? 'choice has-error' : 'choice'}>
      <fieldset aria-describedby={describedBy.filter(Boolean).join(' ') || undefined}>
        <legend>{legend}</legend>
        {hints.length > 0 ? (
          <div class={hint ? undefined : 'hint'} id={`${field}-hint`}>
            {hints.map(line => (
              <p>{line}</p>
            ))}
          </div>
        ) : null}
        {error ? <FieldErrorText id={`${field}-error`} text={error} /> : null}
        <Options field={field} many={many ?? false} {...rest} />
      </fieldset>
    </div>
  )
}
