import type { ComponentType } from 'preact'
import type { Block, BlockKind } from '../course/block.ts'
import type { BlockProps } from './block-props.ts'
import { CardsView } from './blocks/cards.tsx'
import { ContactsView } from './blocks/contacts.tsx'
import { DeclarationView } from './blocks/declaration.tsx'
import { DiagramView } from './blocks/diagram.tsx'
import { DosView } from './blocks/dos.tsx'
import { LawView } from './blocks/law.tsx'
import { MatchView } from './blocks/match.tsx'
import { MediaView } from './blocks/media.tsx'
import { NoteView } from './blocks/note.tsx'
import { OrderView } from './blocks/order.tsx'
import { PictureView } from './blocks/picture.tsx'
import { QuestionView } from './blocks/question.tsx'
import { ReflectionView } from './blocks/reflection.tsx'
import { RevealView } from './blocks/reveal.tsx'
import { SayView } from './blocks/say.tsx'
import { ScenarioView } from './blocks/scenario.tsx'
import { SortView } from './blocks/sort.tsx'
import { StepsView } from './blocks/steps.tsx'
import { SupportView } from './blocks/support.tsx'
import { TextView } from './blocks/text.tsx'

/** How each kind of block is shown. */
export const blockViews: { readonly [K in BlockKind]: ComponentType<BlockProps<K>> } = {
  text: TextView,
  dos: DosView,
  law: LawView,
  note: NoteView,
  picture: PictureView,
  diagram: DiagramView,
  media: MediaView,
  reveal: RevealView,
  cards: CardsView,
  steps: StepsView,
  say: SayView,
  scenario: ScenarioView,
  sort: SortView,
  order: OrderView,
  match: MatchView,
  question: QuestionView,
  reflection: ReflectionView,
  declaration: DeclarationView,
  contacts: ContactsView,
  support: SupportView,
}

type AnyProps = Omit<BlockProps<BlockKind>, 'block'> & { readonly block: Block }

export function BlockView(props: AnyProps) {
  const View = blockViews[props.block.kind] as ComponentType<AnyProps>
  return <View {...props} />
}
