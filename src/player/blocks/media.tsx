import type { BlockProps } from '../block-props.ts'
import { usePlayer } from '../player-context.ts'
import { FlowText } from '../rich-text.tsx'
import { useWords } from '../words.ts'

/** Sound or film with its words always in view; nothing plays by itself. */
export function MediaView({ block }: BlockProps<'media'>) {
  const t = useWords()
  return (
    <section aria-labelledby={`media-${block.id}`}>
      <h2 id={`media-${block.id}`}>{t(`player.media.${block.type}`)}</h2>
      <Recording block={block} />
      <p class="small">{t('player.media.size', { size: megabytes(block.bytes) })}</p>
      <div class="panel">
        <FlowText content={block.transcript} heading="h3" />
      </div>
    </section>
  )
}

function Recording({ block }: Pick<BlockProps<'media'>, 'block'>) {
  const { language, mediaUrl } = usePlayer()
  const Element = block.type
  return (
    <Element class="recording" controls preload="none" src={mediaUrl(block.src)}>
      <track
        kind="captions"
        srclang={language}
        src={block.captions === undefined ? undefined : mediaUrl(block.captions)}
      />
    </Element>
  )
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
