import { get } from '../../record/keyed.ts'
import type { BlockProps } from '../block-props.ts'
import { Button } from '../button.tsx'
import { FlowText } from '../rich-text.tsx'
import { ScreenHeading } from '../screen-heading.tsx'
import { useWords } from '../words.ts'

/** For those who skipped the story, and at its end. */
export function StoryTeaches({
  block,
  attempt,
  caption,
  level,
  keep,
  onStep,
}: BlockProps<'scenario'>) {
  const t = useWords()
  const skipped = attempt !== null && get(attempt.stories, block.id)?.state === 'skipped'
  const read = async () => {
    const kept = await keep([{ type: 'chose', block: block.id, node: block.start }])
    if (kept) onStep(block.start, 'forward')
  }
  return (
    <>
      <ScreenHeading caption={caption} level={level}>
        {t('player.story.teaches')}
      </ScreenHeading>
      <FlowText content={block.teaches} />
      {skipped ? (
        <p class="button-row">
          <Button second small onPress={read}>
            {t('player.story.read')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
