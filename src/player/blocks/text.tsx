import type { BlockProps } from '../block-props.ts'
import { FlowText } from '../rich-text.tsx'

export function TextView({ block }: BlockProps<'text'>) {
  return <FlowText content={block.body} />
}
