import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { useWords } from '../words.ts'

interface FeedbackProps {
  readonly id: string
  readonly tone: 'right' | 'not-quite' | 'plain'
  readonly title?: string
  /** Just answered: the heading takes the focus. Not after a reload. */
  readonly takesFocus: boolean
  readonly children: ComponentChildren
}

const look = {
  right: 'panel success fade',
  'not-quite': 'panel notyet fade',
  plain: 'panel info fade',
}

/** "That's right" or "Not quite", and why: words, icon and border, never colour alone. */
export function Feedback({ id, tone, title, takesFocus, children }: FeedbackProps) {
  const t = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <section class={look[tone]} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} ref={heading}>
        {tone === 'plain' ? null : <Icon name={tone === 'right' ? 'tickCircle' : 'book'} />}{' '}
        {title ?? t(`player.question.${tone}`)}
      </h2>
      {children}
    </section>
  )
}
