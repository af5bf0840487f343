import type { SayItem } from '../../course/block.ts'
import type { BlockProps } from '../block-props.ts'
import { InlineText } from '../rich-text.tsx'
import { useWords } from '../words.ts'

/** Say this, not that, and why. */
export function SayView({ block }: BlockProps<'say'>) {
  return (
    <ul class="plain-list">
      {block.items.map(item => (
        <li class="card say" key={item.id}>
          <Say item={item} />
        </li>
      ))}
    </ul>
  )
}

function Say({ item }: { readonly item: SayItem }) {
  const t = useWords()
  return (
    <>
      <p class="say-this">
        <strong>{t('player.say.say')}</strong> <InlineText content={item.say} />
      </p>
      <p class="say-not">
        <strong>{t('player.say.avoid')}</strong> <InlineText content={item.avoid} />
      </p>
      <p>
        <strong>{t('player.say.why')}</strong> <InlineText content={item.why} />
      </p>
    </>
  )
}
