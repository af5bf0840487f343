import { FieldErrorText, useFieldError } from '../../player/page-errors.tsx'

interface TextFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  /** A telephone number: digits first on a phone's keys. */
  readonly phone?: boolean
  readonly onValue: (value: string) => void
}

/** One line to write in, with its label and, after a press, what to mend. */
export function TextField({ id, label, value, phone = false, onValue }: TextFieldProps) {
  const error = useFieldError(id)
  return (
    <div class={error ? 'form-group has-error' : 'form-group'}>
      <label for={id}>{label}</label>
      {error ? <FieldErrorText id={`${id}-error`} text={error} /> : null}
      <input
        class={phone ? 'field phone-field' : 'field'}
        id={id}
        name={id}
        type="text"
        inputMode={phone ? 'tel' : 'text'}
        dir={phone ? 'ltr' : 'auto'}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={error ? `${id}-error` : undefined}
        value={value}
        onInput={event => onValue(event.currentTarget.value)}
      />
    </div>
  )
}
