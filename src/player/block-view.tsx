import type { ComponentType } from 'preact'
import type { Block, BlockKind } from '../course/block.ts'
import type { Page } from '../course/course.ts'
import type { activityViews } from './activity-views.ts'
import type { BlockProps } from './block-props.ts'
import { DiagramView } from './blocks/diagram.tsx'
import { DosView } from './blocks/dos.tsx'
import { LawView } from './blocks/law.tsx'
import { NoteView } from './blocks/note.tsx'
import { PictureView } from './blocks/picture.tsx'
import { StepsView } from './blocks/steps.tsx'
import { TextView } from './blocks/text.tsx'

type ActivityKind = keyof typeof activityViews
type Views = { readonly [K in BlockKind]: ComponentType<BlockProps<K>> }

const plainViews: Omit<Views, ActivityKind> = {
  text: TextView,
  dos: DosView,
  law: LawView,
  note: NoteView,
  picture: PictureView,
  diagram: DiagramView,
  steps: StepsView,
}

let views: Partial<Views> = plainViews

/** Brings the views of activities. A page that has none is drawn without them. */
export async function loadActivities(): Promise<void> {
  const { activityViews } = await import('./activity-views.ts')
  views = { ...plainViews, ...activityViews }
}

/** Whether a page can be drawn whole with what has been loaded. */
export function canDraw(page: Page): boolean {
  return page.blocks.every(block => Object.hasOwn(views, block.kind))
}

type AnyProps = Omit<BlockProps<BlockKind>, 'block'> & { readonly block: Block }

/** How a block of any kind is shown; what it needs has been loaded before (`canDraw`). */
export function BlockView(props: AnyProps) {
  const View = views[props.block.kind] as ComponentType<AnyProps>
  return <View {...props} />
}
