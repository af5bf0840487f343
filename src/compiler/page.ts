import type { RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import type { Block } from '../course/block.ts'
import type { Page } from '../course/course.ts'
import { attributesOf, isSet, namesIn } from './attributes.ts'
import { readBlock } from './blocks/read-block.ts'
import { readFlow } from './flow.ts'
import { readInline } from './inline.ts'
import { placed, readId, refer, type Scene } from './scene.ts'
import { readSnippet } from './snippet.ts'

/** A screen with what its author says of it and the learner does not see. */
export interface PageDraft {
  readonly page: Page
  /** Facts that the screen, its law boxes, questions and shared passages rest on. */
  readonly facts: readonly string[]
  readonly teaches: readonly string[]
}

export function readPage(
  head: LeafDirective,
  nodes: readonly RootContent[],
  scene: Scene,
): PageDraft {
  const attributes = attributesOf(head)
  const id = readId(scene, attributes, 'page', head)
  const facts = [...refer(scene, 'fact', namesIn(attributes.get('facts')), head)]
  const blocks = readContent(nodes, id, scene, facts)
  const title = readInline(head.children, scene)
  if (title.length === 0) scene.report('no-title', scene.placeOf(head), { what: 'page', id })
  if (blocks.length === 0) scene.report('page-empty', scene.placeOf(head), { id })
  const page: Page = {
    id,
    code: attributes.get('code') ?? '',
    title,
    ...(isSet(attributes, 'exit') ? { exit: true as const } : {}),
    ...(isSet(attributes, 'discreet') ? { discreet: true as const } : {}),
    blocks,
  }
  const teaches = refer(scene, 'outcome', namesIn(attributes.get('outcome')), head)
  return { page: placed(scene, page, head), facts: [...facts, ...citedBy(blocks)], teaches }
}

function citedBy(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(block => {
    if (block.kind === 'law') return block.facts
    return block.kind === 'question' ? block.question.facts : []
  })
}

/** Blocks, with the text between them as blocks of their own. `facts` grows by those of snippets. */
function readContent(
  nodes: readonly RootContent[],
  page: string,
  scene: Scene,
  facts: string[],
): readonly Block[] {
  const blocks: Block[] = []
  let loose: RootContent[] = []
  const close = (): void => {
    if (loose.length > 0) blocks.push(textBlock(loose, page, blocks, scene))
    loose = []
  }
  for (const node of nodes) {
    if (node.type !== 'containerDirective' && node.type !== 'leafDirective') {
      loose.push(node)
      continue
    }
    close()
    if (node.name === 'snippet') {
      const snippet = readSnippet(node, page, scene)
      facts.push(...snippet.facts)
      blocks.push(...snippet.blocks)
    } else blocks.push(...[readBlock(node, scene)].filter(block => block !== undefined))
  }
  close()
  return blocks
}

function textBlock(
  nodes: readonly RootContent[],
  page: string,
  before: readonly Block[],
  scene: Scene,
): Block {
  const earlier = before.filter(block => block.kind === 'text').length
  const id = `${page}.text${earlier === 0 ? '' : earlier + 1}`
  const block: Block = { kind: 'text', id, body: readFlow(nodes, scene) }
  const [first] = nodes
  return first ? placed(scene, block, first) : block
}
