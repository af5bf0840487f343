import type { ComponentChildren } from 'preact'
import { FieldErrorText, useFieldError } from '../../player/page-errors.tsx'

interface RadioGroupProps {
  /** Also the start of each radio's id; an error leads to the first. */
  readonly name: string
  readonly legend: ComponentChildren
  /** What to know before choosing. */
  readonly lead?: string
  readonly choices: readonly { readonly value: string; readonly words: string }[]
  readonly value: string | undefined
  readonly onValue: (value: string) => void
}

/** One question with radios; nothing is chosen beforehand but what already is so. */
export function RadioGroup({ name, legend, lead, choices, value, onValue }: RadioGroupProps) {
  const leadId = lead === undefined ? undefined : `${name}-lead`
  const error = useFieldError(radioId(name, choices[0]?.value ?? ''))
  return (
    <fieldset class={error ? 'has-error' : undefined} aria-describedby={leadId}>
      <legend>{legend}</legend>
      {leadId ? <p id={leadId}>{lead}</p> : null}
      {error ? <FieldErrorText id={`${name}-error`} text={error} /> : null}
      <div class="options">
        {choices.map(choice => (
          <div class="option" key={choice.value}>
            <input
              type="radio"
              name={name}
              id={radioId(name, choice.value)}
              checked={value === choice.value}
              onChange={() => onValue(choice.value)}
            />
            <label for={radioId(name, choice.value)}>{choice.words}</label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

export function radioId(name: string, value: string): string {
  return `${name}-${value}`
}
