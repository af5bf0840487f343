import type { List, RootContent } from 'mdast'
import type { Choice, ScenarioBlock, ScenarioNode } from '../../course/block.ts'
import { readFlow } from '../flow.ts'
import { readInline } from '../inline.ts'
import { type MarkedItem, markedItem } from '../marked-item.ts'
import { placed, readId, type Scene } from '../scene.ts'
import { reportStray, type Section, sectionsOf } from '../sections.ts'
import type { Written } from './written.ts'

export function readScenario(written: Written, scene: Scene): ScenarioBlock {
  const { head, sections } = sectionsOf(written.node, ['node', 'teaches'], scene)
  reportStray(head, 'scenario', scene)
  const teaches = sections.filter(section => section.name === 'teaches')
  const place = scene.placeOf(written.node)
  const { id, attributes } = written
  if (teaches.length === 0) scene.report('story-teaches', place, { id })
  const minutes = Number(attributes.get('minutes') ?? '')
  const whole = Number.isSafeInteger(minutes) && minutes > 0
  if (!whole) scene.report('story-minutes', place, { id })
  if (!attributes.get('topic')) scene.report('story-topic', place, { id })
  return {
    kind: 'scenario',
    id,
    topic: attributes.get('topic') ?? '',
    minutes: whole ? minutes : 1,
    start: attributes.get('start') ?? '',
    nodes: sections.filter(section => section.name === 'node').map(one => readNode(one, scene)),
    teaches: teaches.flatMap(section => readFlow(section.body, scene)),
  }
}

function readNode(section: Section, scene: Scene): ScenarioNode {
  const { body, choices } = cut(section.body, scene)
  const back = section.attributes.get('back')
  const end = section.attributes.get('end')
  const node: ScenarioNode = {
    id: readId(scene, section.attributes, 'node', section.node),
    title: readInline(section.node.children, scene),
    body: readFlow(body, scene),
    choices: choices.map(item => readChoice(item, scene)),
    ...(back ? { back } : {}),
    ...(end === undefined ? {} : { end: readEnd(end, section, scene) }),
  }
  return placed(scene, node, section.node)
}

function readEnd(end: string, section: Section, scene: Scene): 'best' | 'other' {
  if (end === 'best' || end === 'other') return end
  scene.report('story-end', scene.placeOf(section.node), { end })
  return 'other'
}

/** The choices are the last list whose items say where they lead; other lists are story. */
function cut(
  nodes: readonly RootContent[],
  scene: Scene,
): { readonly body: readonly RootContent[]; readonly choices: readonly MarkedItem[] } {
  const at = nodes.findLastIndex(node => node.type === 'list' && leads(node))
  const list = nodes[at]
  if (list?.type !== 'list') return { body: nodes, choices: [] }
  reportStray(nodes.slice(at + 1), 'scenario', scene)
  return { body: nodes.slice(0, at), choices: list.children.map(markedItem) }
}

function leads(list: List): boolean {
  return list.children.some(item => markedItem(item).attributes.size > 0)
}

function readChoice(item: MarkedItem, scene: Scene): Choice {
  reportStray(item.body, 'choice', scene)
  const choice: Choice = {
    id: readId(scene, item.attributes, 'choice', item.node),
    text: readInline(item.text, scene),
    to: item.attributes.get('to') ?? '',
  }
  return placed(scene, choice, item.node)
}
