import type { BlockProps } from '../block-props.ts'
import { FlowText, InlineText } from '../rich-text.tsx'

export function StepsView({ block }: BlockProps<'steps'>) {
  return (
    <ol class="steps">
      {block.items.map(item => (
        <li key={item.id}>
          <h2>
            <InlineText content={item.title} />
          </h2>
          <FlowText content={item.body} heading="h3" />
        </li>
      ))}
    </ol>
  )
}
