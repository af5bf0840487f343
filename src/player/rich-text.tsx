import type { ComponentChildren } from 'preact'
import type { Flow, Inline } from '../course/rich-text.ts'
import { Slot } from './slot.tsx'

/** Text inside a line. `bare` leaves links and numbers to press out, as inside a button or label. */
export function InlineText({ content }: { readonly content: readonly Inline[] }) {
  return <>{content.map((part, at) => inline(part, beginsSentence(content[at - 1])))}</>
}

function beginsSentence(before: Inline | undefined): boolean {
  return before === undefined || (typeof before === 'string' && /[.!?]\s+$/.test(before))
}

function inline(part: Inline, atStart: boolean): ComponentChildren {
  if (typeof part === 'string') return part
  switch (part.t) {
    case 'strong':
      return (
        <strong>
          <InlineText content={part.c} />
        </strong>
      )
    case 'quote':
      return (
        <q>
          <InlineText content={part.c} />
        </q>
      )
    case 'link':
      return <TextLink to={part.to} content={part.c} />
    case 'slot':
      return <Slot name={part.name} atStart={atStart} />
  }
}

/** Web and telephone addresses only; anything else stays plain words. */
function TextLink({ to, content }: { readonly to: string; readonly content: readonly Inline[] }) {
  if (!/^(https:\/\/|tel:|mailto:)/.test(to)) return <InlineText content={content} />
  return (
    <a href={to} rel="noreferrer">
      <InlineText content={content} />
    </a>
  )
}

/** Paragraphs, small headings and lists. `heading` is the rank of a small heading on this screen. */
export function FlowText({
  content,
  heading = 'h2',
}: {
  readonly content: readonly Flow[]
  readonly heading?: 'h2' | 'h3' | 'h4'
}) {
  return <>{content.map(part => flow(part, heading))}</>
}

function flow(part: Flow, Heading: 'h2' | 'h3' | 'h4'): ComponentChildren {
  switch (part.t) {
    case 'p':
      return (
        <p>
          <InlineText content={part.c} />
        </p>
      )
    case 'h':
      return (
        <Heading>
          <InlineText content={part.c} />
        </Heading>
      )
    case 'ul':
      return <ul>{items(part.items)}</ul>
    case 'ol':
      return <ol>{items(part.items)}</ol>
  }
}

function items(lines: readonly (readonly Inline[])[]): ComponentChildren {
  return lines.map(line => (
    <li>
      <InlineText content={line} />
    </li>
  ))
}
