import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Block } from '../../course/block.ts'
import { readFlow } from '../flow.ts'
import { readWords } from '../inline.ts'
import { placed, type Scene } from '../scene.ts'
import { readDos } from './dos.ts'
import { readItemsBlock } from './items.ts'
import { readLaw } from './law.ts'
import { readContacts, readDeclaration, readSupport } from './local-route.ts'
import { readMatch } from './match.ts'
import { readOrder } from './order.ts'
import { readMedia, readPicture } from './picture.ts'
import { readQuestionBlock } from './question.ts'
import { readSay } from './say.ts'
import { readScenario } from './scenario.ts'
import { readSort } from './sort.ts'
import { type Written, writtenBlock } from './written.ts'

type Reader = (written: Written, scene: Scene) => Block

/** Every kind that an author may write with a directive, by its name. */
const readers: Readonly<Record<string, Reader>> = {
  dos: readDos,
  law: readLaw,
  note: (written, scene) => ({ kind: 'note', id: written.id, body: readFlow(written.body, scene) }),
  picture: (written, scene) => readPicture('picture', written, scene),
  diagram: (written, scene) => readPicture('diagram', written, scene),
  media: readMedia,
  reveal: (written, scene) => readItemsBlock('reveal', written, scene),
  cards: (written, scene) => readItemsBlock('cards', written, scene),
  steps: (written, scene) => readItemsBlock('steps', written, scene),
  say: readSay,
  scenario: readScenario,
  sort: readSort,
  order: readOrder,
  match: readMatch,
  question: readQuestionBlock,
  reflection: (written, scene) => ({
    kind: 'reflection',
    id: written.id,
    prompt: readWords(written.body, scene),
  }),
  declaration: readDeclaration,
  contacts: readContacts,
  support: readSupport,
}

export const writtenKinds: readonly string[] = Object.keys(readers)

const leaves: readonly string[] = ['picture', 'diagram', 'contacts', 'support']

export function readBlock(
  node: ContainerDirective | LeafDirective,
  scene: Scene,
): Block | undefined {
  const reader = Object.hasOwn(readers, node.name) ? readers[node.name] : undefined
  if (reader === undefined) {
    scene.report('unknown-block', scene.placeOf(node), { name: node.name })
    return undefined
  }
  if (node.type === 'leafDirective' && !leaves.includes(node.name))
    scene.report('block-open', scene.placeOf(node), { name: node.name })
  const block = reader(writtenBlock(node, scene), scene)
  if (isEmpty(block)) scene.report('block-empty', scene.placeOf(node), { kind: block.kind })
  return placed(scene, block, node)
}

function isEmpty(block: Block): boolean {
  if (block.kind === 'note' || block.kind === 'law') return block.body.length === 0
  return block.kind === 'reflection' && block.prompt.length === 0
}
