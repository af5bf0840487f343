import type { BlockProps } from '../block-props.ts'
import { FlowText } from '../rich-text.tsx'
import { useDate } from '../use-date.ts'
import { useWords } from '../words.ts'

/** What the law or guidance says, where, and when somebody last checked. */
export function LawView({ block }: BlockProps<'law'>) {
  const t = useWords()
  const date = useDate()
  return (
    <section class="panel info" aria-labelledby={`law-${block.id}`}>
      <h2 id={`law-${block.id}`}>
        {t('player.law.title', { nation: t(`player.nation.${block.nation}`) })}
      </h2>
      <FlowText content={block.body} heading="h3" />
      <p class="small">{t('player.law.checked', { date: date(block.asAt) })}</p>
    </section>
  )
}
