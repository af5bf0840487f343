import type { BlockProps } from '../block-props.ts'
import { Button } from '../button.tsx'
import { useWords } from '../words.ts'
import { teachesStep } from './story-step.ts'

/** What the story is about and how long it takes, before it begins; and a way past it. */
export function StoryStart({ block, keep, onStep }: BlockProps<'scenario'>) {
  const t = useWords()
  const read = async () => {
    const kept = await keep([{ type: 'chose', block: block.id, node: block.start }])
    if (kept) onStep(block.start, 'forward')
  }
  return (
    <>
      <div class="panel note">
        <p>{t('player.story.note', { topic: block.topic, count: block.minutes })}</p>
      </div>
      <div class="actions">
        <Button onPress={read}>{t('player.story.read')}</Button>
        <SkipStory block={block} keep={keep} onStep={onStep} />
      </div>
    </>
  )
}

/** Leads to what the story teaches; it counts as done. */
export function SkipStory({
  block,
  keep,
  onStep,
}: Pick<BlockProps<'scenario'>, 'block' | 'keep' | 'onStep'>) {
  const t = useWords()
  const skip = async () => {
    const kept = await keep([{ type: 'skipped', block: block.id }])
    if (kept) onStep(teachesStep, 'forward')
  }
  return (
    <Button second onPress={skip}>
      {t('player.story.skip')}
    </Button>
  )
}
