import type { BlockProps } from '../block-props.ts'
import { Disclosure } from '../disclosure.tsx'
import { FlowText, InlineText } from '../rich-text.tsx'
import { useWords } from '../words.ts'

/** Cards whose front stays in view as the button; the back appears under it. */
export function CardsView({ block }: BlockProps<'cards'>) {
  const t = useWords()
  return (
    <div class="cards">
      {block.items.map(item => (
        <Disclosure
          key={item.id}
          id={`${block.id}-${item.id}`}
          look="flip"
          title={<InlineText content={item.title} />}
          hint={t('player.cards.other')}
        >
          <FlowText content={item.body} heading="h3" />
        </Disclosure>
      ))}
    </div>
  )
}
