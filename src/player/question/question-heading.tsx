import { type Inline, plainText } from '../../course/rich-text.ts'
import { InlineText } from '../rich-text.tsx'
import { ScreenHeading } from '../screen-heading.tsx'

const mostWordsOfHeading = 16

/** Whether a question tells a small story first, too long to read as a heading. */
export function isLong(content: readonly Inline[]): boolean {
  return plainText(content).trim().split(/\s+/).length > mostWordsOfHeading
}

interface QuestionHeadingProps {
  readonly title: readonly Inline[]
  readonly caption: string
  readonly level: 1 | 2
  readonly prompt: readonly Inline[]
  /** Id of the field, where the words are its label. */
  readonly labels?: string
}

/** A question as the heading; a long one stands as text under the screen's own heading. */
export function QuestionHeading({ title, caption, level, prompt, labels }: QuestionHeadingProps) {
  const words = <InlineText content={prompt} />
  const asked = labels === undefined ? words : <label for={labels}>{words}</label>
  if (!isLong(prompt)) return <ScreenHeading level={level}>{asked}</ScreenHeading>
  return (
    <>
      {level === 1 ? (
        <ScreenHeading caption={caption}>
          <InlineText content={title} />
        </ScreenHeading>
      ) : null}
      <span class="prompt">{asked}</span>
    </>
  )
}
