import { Art } from '../art.tsx'
import type { BlockProps } from '../block-props.ts'

/** A drawing with words: part of the text, so it stays when pictures are hidden. */
export function DiagramView({ block }: BlockProps<'diagram'>) {
  return (
    <figure class="diagram">
      <Art art={block.art} alt={block.alt} />
    </figure>
  )
}
