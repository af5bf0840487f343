import type { MatchBlock, MatchRow } from '../../course/block.ts'
import { readFlow } from '../flow.ts'
import { readInline, readWords } from '../inline.ts'
import { type MarkedItem, markedItem } from '../marked-item.ts'
import { placed, readId, type Scene } from '../scene.ts'
import { sectionsOf } from '../sections.ts'
import { splitLists } from './split-lists.ts'
import type { Written } from './written.ts'

export function readMatch(written: Written, scene: Scene): MatchBlock {
  const { head, sections } = sectionsOf(written.node, ['answer'], scene)
  const { items, rest } = splitLists([...head, ...sections.flatMap(section => section.body)])
  const answers = sections.map(({ node, attributes }) => ({
    id: readId(scene, attributes, 'answer', node),
    text: readInline(node.children, scene),
  }))
  if (answers.length < 2 || items.length < 2)
    scene.report('item-count', scene.placeOf(written.node), { kind: 'match', count: items.length })
  const known = answers.map(answer => answer.id)
  return {
    kind: 'match',
    id: written.id,
    prompt: readWords(rest, scene),
    answers,
    rows: items.map(item => readRow(markedItem(item), known, scene)),
  }
}

function readRow(item: MarkedItem, answers: readonly string[], scene: Scene): MatchRow {
  const answer = item.attributes.get('answer') ?? ''
  if (!answers.includes(answer))
    scene.report('dead-target', scene.placeOf(item.node), {
      attribute: 'answer',
      id: answer,
      known: answers.join(', '),
    })
  const row: MatchRow = {
    id: readId(scene, item.attributes, 'row', item.node),
    text: readInline(item.text, scene),
    answer,
    feedback: readFlow(item.body, scene),
  }
  return placed(scene, row, item.node)
}
