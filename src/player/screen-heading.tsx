import type { ComponentChildren } from 'preact'

interface ScreenHeadingProps {
  /** "Lesson 2": one read-out gives the place and the topic. */
  readonly caption?: string | undefined
  readonly level?: 1 | 2
  readonly children: ComponentChildren
}

/** The heading that a page turn puts focus on (interface.md 4.2). */
export function ScreenHeading({ caption, level = 1, children }: ScreenHeadingProps) {
  const words = (
    <>
      {caption ? <span class="caption">{caption} </span> : null}
      {children}
    </>
  )
  return level === 1 ? <h1 tabIndex={-1}>{words}</h1> : <h2>{words}</h2>
}
