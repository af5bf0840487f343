import type { Block, BlockKind } from '../course/block.ts'
import type { Inline } from '../course/rich-text.ts'
import type { Attempt } from '../record/attempt.ts'
import type { Happening } from '../record/event.ts'

export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>

/** Keeps what happened; answers whether it is kept. If not, the screen stays as it is. */
export type Keep = (happenings: readonly Happening[]) => Promise<boolean>

/** Turns to another part of a block that takes several page turns; `null` is its first part. */
export type OnStep = (step: string | null, how: 'forward' | 'back') => void

export interface BlockProps<K extends BlockKind> {
  readonly block: BlockOf<K>
  readonly attempt: Attempt | null
  /** The screen's own heading, for a block that gives the `h1`. */
  readonly title: readonly Inline[]
  /** "Lesson 2", inside the heading. */
  readonly caption: string
  /** 1 where the block's own question is the heading of the screen. */
  readonly level: 1 | 2
  readonly step: string | null
  readonly onStep: OnStep
  readonly keep: Keep
  readonly onContinue: () => void
}
