import type { ComponentChildren } from 'preact'
import { FieldErrorText, useFieldError } from '../page-errors.tsx'

interface FillInProps {
  readonly field: string
  /** A heading that holds the label. */
  readonly heading: ComponentChildren
  readonly value: string
  readonly onType: (text: string) => void
}

const longest = 200

/** A question answered in a few words of one's own. */
export function FillIn({ field, heading, value, onType }: FillInProps) {
  const error = useFieldError(field)
  return (
    <div class={error ? 'has-error' : undefined}>
      {heading}
      {error ? <FieldErrorText id={`${field}-error`} text={error} /> : null}
      <input
        class="field"
        id={field}
        dir="auto"
        autocomplete="off"
        maxLength={longest}
        value={value}
        aria-describedby={error ? `${field}-error` : undefined}
        onInput={event => onType(event.currentTarget.value)}
      />
    </div>
  )
}
