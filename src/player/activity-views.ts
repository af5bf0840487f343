import { DeclarationView } from './blocks/declaration.tsx'
import { MatchView } from './blocks/match.tsx'
import { MediaView } from './blocks/media.tsx'
import { OrderView } from './blocks/order.tsx'
import { QuestionView } from './blocks/question.tsx'
import { ReflectionView } from './blocks/reflection.tsx'
import { ScenarioView } from './blocks/scenario.tsx'
import { SortView } from './blocks/sort.tsx'

/** Blocks that a learner does something with: their code comes with the first page that holds one. */
export const activityViews = {
  match: MatchView,
  order: OrderView,
  question: QuestionView,
  reflection: ReflectionView,
  scenario: ScenarioView,
  sort: SortView,
  declaration: DeclarationView,
  media: MediaView,
}
