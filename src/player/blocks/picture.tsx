import { Art } from '../art.tsx'
import type { BlockProps } from '../block-props.ts'
import { usePlayer } from '../player-context.ts'

/** Never holds words. Hidden, a picture that means something leaves its words behind. */
export function PictureView({ block }: BlockProps<'picture'>) {
  const { showPictures } = usePlayer()
  if (showPictures) return <Art art={block.art} alt={block.alt} />
  return block.alt === '' ? null : <p class="inset no-print">{block.alt}</p>
}
