import type { ComponentChildren } from 'preact'

interface ScreenHeadingProps {
  /** "Lesson 2": one read-out gives the place and the topic. */
  readonly caption?: string | undefined
  readonly level?: 1 | 2
  /** Too many words for large type. */
  readonly long?: boolean | undefined
  readonly children: ComponentChildren
}

/** The heading that a page turn puts focus on (interface.md 4.2). */
export function ScreenHeading({ caption, level = 1, long, children }: ScreenHeadingProps) {
  const words = (
    <>
      {caption ? <span class="caption">{caption} </span> : null}
      {children}
    </>
  )
  if (level === 2) return <h2>{words}</h2>
  return (
    <h1 tabIndex={-1} class={long ? 'long' : undefined}>
      {words}
    </h1>
  )
}
