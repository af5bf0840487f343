import type { BlockProps } from '../../player/block-props.ts'

/** What a block is given that stands on a page of its own: no heading, no next step, nothing to keep. */
export const outsideLesson: Omit<BlockProps<'text'>, 'block' | 'attempt'> = {
  title: [],
  caption: '',
  level: 2,
  step: null,
  keep: async () => false,
  onStep: () => undefined,
  onContinue: () => undefined,
}
