import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { usePlayer } from './player-context.ts'
import { useWords } from './words.ts'

/** One thing to mend: what to say, and the id of the field to go to. */
export interface FieldError {
  readonly field: string
  readonly text: string
}

interface PageErrors {
  readonly errors: readonly FieldError[]
  show(errors: readonly FieldError[]): void
}

const Errors = createContext<PageErrors>({ errors: [], show: () => undefined })

export function usePageErrors(): PageErrors {
  return useContext(Errors)
}

/** The error of one field, if it has one. */
export function useFieldError(field: string): string | undefined {
  return usePageErrors().errors.find(error => error.field === field)?.text
}

/** Puts the error summary at the top of its children (interface.md 4.5). */
export function WithErrors({ children }: { readonly children: ComponentChildren }) {
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const { onErrors } = usePlayer()
  const value = useMemo(
    () => ({
      errors,
      show(next: readonly FieldError[]) {
        setErrors(next)
        onErrors(next.length > 0)
      },
    }),
    [errors, onErrors],
  )
  return (
    <Errors.Provider value={value}>
      {errors.length > 0 ? <ErrorSummary errors={errors} /> : null}
      {children}
    </Errors.Provider>
  )
}

export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  const t = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [errors])
  return (
    <div class="error-summary" ref={box} tabIndex={-1} role="alert">
      <h2>{t('player.error.title')}</h2>
      <ul class="plain-list">
        {errors.map(error => (
          <li key={error.field}>
            <a href={`#${error.field}`} data-native onClick={event => goTo(event, error.field)}>
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function goTo(event: MouseEvent, field: string): void {
  event.preventDefault()
  document.getElementById(field)?.focus()
}

/** The same words next to the field. */
export function FieldErrorText({ id, text }: { readonly id: string; readonly text: string }) {
  const t = useWords()
  return (
    <p class="error-text" id={id}>
      <span class="visually-hidden">{t('player.error.prefix')} </span>
      {text}
    </p>
  )
}
