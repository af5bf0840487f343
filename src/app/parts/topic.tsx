import type { ComponentChildren } from 'preact'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { useNames } from './names.ts'

interface TopicProps {
  /** Key of the heading. */
  readonly title: string
  readonly children: ComponentChildren
}

/** A heading of a long page and what stands under it. */
export function Topic({ title, children }: TopicProps) {
  return (
    <section>
      <h2>
        <Sentence name={title} />
      </h2>
      {children}
    </section>
  )
}

/** A paragraph by its key. */
export function Words({ name }: { readonly name: string }) {
  return (
    <p>
      <Sentence name={name} />
    </p>
  )
}

/** A link to another page on a line of its own. */
export function WordsLink({ name, to }: { readonly name: string; readonly to: string }) {
  return (
    <p class="link-row">
      <a href={href(to)}>
        <Sentence name={name} />
      </a>
    </p>
  )
}

function Sentence({ name }: { readonly name: string }) {
  const t = useWords()
  const names = useNames()
  return <>{t(name, names)}</>
}
