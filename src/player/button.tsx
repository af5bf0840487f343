import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'

interface ButtonProps {
  readonly children: ComponentChildren
  /** Absent in a form, which the button then hands in. */
  readonly onPress?: () => unknown
  readonly second?: boolean
  /** Stands in a row inside a panel. */
  readonly small?: boolean
  /** For what cannot be undone. */
  readonly warning?: boolean
  readonly id?: string
}

const deaf = 1000

/**
 * A main or second button. It ignores another press within a second (interface.md 4.6); a form's own
 * does not, since after an error people press it again at once.
 */
export function Button({ children, onPress, second, small, warning, id }: ButtonProps) {
  const last = useRef(-deaf)
  const press = (event: MouseEvent) => {
    const secondOfTwo = event.detail > 1
    const tooSoon = onPress !== undefined && event.timeStamp - last.current < deaf
    if (secondOfTwo || tooSoon) return event.preventDefault()
    last.current = event.timeStamp
    onPress?.()
  }
  return (
    <button
      id={id}
      type={onPress ? 'button' : 'submit'}
      class={classes({ second, 'small-button': small, warning })}
      onClick={press}
    >
      {children}
    </button>
  )
}

function classes(looks: Readonly<Record<string, boolean | undefined>>): string {
  return ['button', ...Object.keys(looks).filter(look => looks[look])].join(' ')
}

/** A link that looks as a button: it goes somewhere. */
export function LinkButton(props: {
  readonly href: string
  readonly second?: boolean
  readonly children: ComponentChildren
}) {
  return (
    <a href={props.href} class={props.second ? 'button second' : 'button'}>
      {props.children}
    </a>
  )
}
