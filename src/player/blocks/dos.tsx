import { type Inline, plainText } from '../../course/rich-text.ts'
import type { BlockProps } from '../block-props.ts'
import { InlineText } from '../rich-text.tsx'
import { useWords } from '../words.ts'

/** Do and Do not, one after the other; "do not" stands on every line, for who reads only that line. */
export function DosView({ block }: BlockProps<'dos'>) {
  const t = useWords()
  return (
    <>
      <List title={t('player.dos.do')} look="dos" lines={block.dos} />
      <List
        title={t('player.dos.dont')}
        look="dos donts"
        lines={block.donts.map(line => withNot(line, t('player.dos.not')))}
      />
    </>
  )
}

/** Authors may write the words themselves. */
function withNot(line: readonly Inline[], not: string): readonly Inline[] {
  const written = plainText(line).toLocaleLowerCase().startsWith(not.toLocaleLowerCase())
  return written ? line : [`${not} `, ...line]
}

interface ListProps {
  readonly title: string
  readonly look: string
  readonly lines: readonly (readonly Inline[])[]
}

function List({ title, look, lines }: ListProps) {
  if (lines.length === 0) return null
  return (
    <section class={look}>
      <h2>{title}</h2>
      <ul>
        {lines.map(line => (
          <li>
            <InlineText content={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}
