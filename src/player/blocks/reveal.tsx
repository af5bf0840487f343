import type { BlockProps } from '../block-props.ts'
import { Disclosure } from '../disclosure.tsx'
import { FlowText, InlineText } from '../rich-text.tsx'

/** Rows that open in place; the others stay as they are. */
export function RevealView({ block }: BlockProps<'reveal'>) {
  return (
    <div class="reveal">
      {block.items.map(item => (
        <Disclosure
          key={item.id}
          id={`${block.id}-${item.id}`}
          title={<InlineText content={item.title} />}
        >
          <FlowText content={item.body} heading="h3" />
        </Disclosure>
      ))}
    </div>
  )
}
