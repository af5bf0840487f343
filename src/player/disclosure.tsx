import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface DisclosureProps {
  readonly id: string
  readonly title: ComponentChildren
  /** A line under the title, in the button: "Show the other side". */
  readonly hint?: string
  readonly look?: 'row' | 'flip'
  readonly children: ComponentChildren
}

/** A heading that is a button, and what it shows and hides. Focus stays on the button. */
export function Disclosure({ id, title, hint, look = 'row', children }: DisclosureProps) {
  const [open, setOpen] = useState(false)
  return (
    <div class={`disclosure ${look}`}>
      <h2>
        <button
          type="button"
          id={id}
          aria-expanded={open}
          aria-controls={`${id}-panel`}
          onClick={() => setOpen(!open)}
        >
          <span class="sign" aria-hidden="true" />
          <span>
            {title}
            {hint ? <span class="hint">{hint}</span> : null}
          </span>
        </button>
      </h2>
      <div id={`${id}-panel`} class="disclosure-panel fade" hidden={!open}>
        {children}
      </div>
    </div>
  )
}
