import type {
  Block,
  CardsBlock,
  ContactRole,
  DeclarationDocument,
  Item,
  Nation,
  RevealBlock,
  SayItem,
  ScenarioNode,
  SortCard,
  StepsBlock,
} from '../../../course/block.ts'
import { art } from './art-shape.ts'
import { filePath } from './file-shape.ts'
import { question } from './question-shape.ts'
import { flow, inlines } from './rich-text-shape.ts'
import {
  among,
  count,
  id,
  isoDate,
  list,
  literal,
  object,
  oneOf,
  optional,
  type Shape,
  text,
} from './shape.ts'

const nations: readonly Nation[] = [
  'England',
  'England and Wales',
  'Wales',
  'Scotland',
  'Northern Ireland',
  'UK',
]
const roles: readonly ContactRole[] = [
  'lead',
  'deputy',
  'chair',
  'council',
  'council-out-of-hours',
  'lado',
]
export const documents: readonly DeclarationDocument[] = [
  'definitions',
  'contacts',
  'code-of-conduct',
  'colleague-concerns',
]

const items = list(object<Item>({ id, title: inlines, body: flow }))
const labelled = { id, text: inlines }

const scenarioNode = object<ScenarioNode>({
  id,
  title: inlines,
  body: flow,
  choices: list(object({ ...labelled, to: id })),
  back: optional(id),
  end: optional(among(['best', 'other'])),
})

export const block: Shape<Block> = oneOf<Block, 'kind'>('kind', {
  text: object({ kind: literal('text'), id, body: flow }),
  dos: object({ kind: literal('dos'), id, dos: list(inlines), donts: list(inlines) }),
  law: object({
    ...{ kind: literal('law'), id, body: flow },
    ...{ nation: among(nations), asAt: isoDate, facts: list(text) },
  }),
  note: object({ kind: literal('note'), id, body: flow }),
  picture: object({ kind: literal('picture'), id, alt: text, art }),
  diagram: object({ kind: literal('diagram'), id, alt: text, art }),
  media: object({
    ...{ kind: literal('media'), id, type: among(['audio', 'video']), src: filePath },
    ...{ captions: optional(filePath), bytes: count, transcript: flow },
  }),
  reveal: object<RevealBlock>({ kind: literal('reveal'), id, items }),
  cards: object<CardsBlock>({ kind: literal('cards'), id, items }),
  steps: object<StepsBlock>({ kind: literal('steps'), id, items }),
  say: object({
    ...{ kind: literal('say'), id },
    items: list(object<SayItem>({ id, say: inlines, avoid: inlines, why: inlines })),
  }),
  scenario: object({
    ...{ kind: literal('scenario'), id, topic: text, minutes: count, start: id },
    ...{ nodes: list(scenarioNode), teaches: flow },
  }),
  sort: object({
    ...{ kind: literal('sort'), id, prompt: inlines },
    groups: list(object({ id, label: inlines })),
    cards: list(object<SortCard>({ ...labelled, group: id, feedback: flow })),
  }),
  order: object({
    ...{ kind: literal('order'), id, prompt: inlines, items: list(object(labelled)) },
    ...{ right: flow, notQuite: flow },
  }),
  match: object({
    ...{ kind: literal('match'), id, prompt: inlines, answers: list(object(labelled)) },
    rows: list(object({ ...labelled, answer: id, feedback: flow })),
  }),
  question: object({ kind: literal('question'), id, question }),
  reflection: object({ kind: literal('reflection'), id, prompt: inlines }),
  declaration: object({
    ...{ kind: literal('declaration'), id, document: among(documents), text: inlines },
  }),
  contacts: object({ kind: literal('contacts'), id, show: list(among(roles)) }),
  support: object({ kind: literal('support'), id, services: list(id) }),
})
