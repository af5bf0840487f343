import type { BlockProps } from '../block-props.ts'
import { FlowText } from '../rich-text.tsx'

/** What is coming, in plain words: no colour of alarm, no icon. */
export function NoteView({ block }: BlockProps<'note'>) {
  return (
    <div class="panel note">
      <FlowText content={block.body} />
    </div>
  )
}
