import { CardsView } from './blocks/cards.tsx'
import { ContactsView } from './blocks/contacts.tsx'
import { DeclarationView } from './blocks/declaration.tsx'
import { MatchView } from './blocks/match.tsx'
import { MediaView } from './blocks/media.tsx'
import { OrderView } from './blocks/order.tsx'
import { QuestionView } from './blocks/question.tsx'
import { ReflectionView } from './blocks/reflection.tsx'
import { RevealView } from './blocks/reveal.tsx'
import { SayView } from './blocks/say.tsx'
import { ScenarioView } from './blocks/scenario.tsx'
import { SortView } from './blocks/sort.tsx'
import { SupportView } from './blocks/support.tsx'

/** Blocks to press, open or answer, and lists of contacts: their code comes with the first such page. */
export const activityViews = {
  cards: CardsView,
  contacts: ContactsView,
  declaration: DeclarationView,
  match: MatchView,
  media: MediaView,
  order: OrderView,
  question: QuestionView,
  reflection: ReflectionView,
  reveal: RevealView,
  say: SayView,
  scenario: ScenarioView,
  sort: SortView,
  support: SupportView,
}
