import type { RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import * as v from 'valibot'
import type { Block } from '../course/block.ts'
import { plainText } from '../course/rich-text.ts'
import { attributesOf } from './attributes.ts'
import { readBlock } from './blocks/read-block.ts'
import { readCourseText } from './course-text.ts'
import { readFlow } from './flow.ts'
import { frontMatter } from './front-matter.ts'
import { readInline } from './inline.ts'
import { placed, refer, type Scene } from './scene.ts'
import { readText } from './source-file.ts'

/** A shared passage as it stands in one page. */
export interface SnippetContent {
  readonly blocks: readonly Block[]
  readonly facts: readonly string[]
}

const nothing: SnippetContent = { blocks: [], facts: [] }

const form = v.object({
  facts: v.optional(v.array(v.string()), []),
  now: v.optional(v.picklist(['before', 'after'])),
})

/** Its blocks get ids of the page's, so that one passage may stand on several pages. */
export function readSnippet(
  node: LeafDirective | ContainerDirective,
  page: string,
  outer: Scene,
): SnippetContent {
  const id = attributesOf(node).get('id') ?? ''
  const path = snippetPath(id, outer)
  const text = path === undefined ? undefined : readText(outer.files, path, outer.report)
  if (text === undefined || path === undefined) {
    outer.report('dead-reference', outer.placeOf(node), { kind: 'snippet', id })
    return nothing
  }
  const scene: Scene = { ...outer, file: path, source: text, placeOf: placesIn(path) }
  const root = readCourseText(scene)
  if (root === undefined) return nothing
  const { value, rest } = frontMatter(root, form, scene)
  const chosen = sectionNow(rest, value?.now, scene)
  refer(scene, 'fact', value?.facts ?? [], root)
  return { facts: value?.facts ?? [], blocks: blocksOf(chosen, `${page}.${id}`, scene) }
}

function snippetPath(id: string, scene: Scene): string | undefined {
  const paths = [scene.language, 'en'].map(one => `modules/shared/snippets/${id}/${one}.md`)
  return paths.find(path => scene.files.has(path))
}

export function placesIn(file: string): Scene['placeOf'] {
  return node => ({
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  })
}

/** Of `::when[before]` and `::when[after]`, the part that is true now; all of it where there is neither. */
function sectionNow(
  nodes: readonly RootContent[],
  now: 'before' | 'after' | undefined,
  scene: Scene,
): readonly RootContent[] {
  const starts = nodes.flatMap((node, at) => (isWhen(node) ? [at] : []))
  const first = starts[0]
  if (first === undefined) return nodes
  const start = starts.find(at => labelOf(nodes[at], scene) === now)
  if (start === undefined || now === undefined) {
    scene.report('snippet-now', { file: scene.file, line: 1, column: 1 }, { now: now ?? '' })
    return nodes.slice(0, first)
  }
  const next = starts.find(at => at > start)
  return [...nodes.slice(0, first), ...nodes.slice(start + 1, next)]
}

function isWhen(node: RootContent): boolean {
  return node.type === 'leafDirective' && node.name === 'when'
}

function labelOf(node: RootContent | undefined, scene: Scene): string {
  return node?.type === 'leafDirective' ? plainText(readInline(node.children, scene)) : ''
}

/** What leaves no record may stand on several pages. */
const recordless: readonly string[] = [
  'text',
  'law',
  'note',
  'dos',
  'steps',
  'support',
  'contacts',
  'say',
]

function blocksOf(nodes: readonly RootContent[], prefix: string, scene: Scene): readonly Block[] {
  return groups(nodes).flatMap((group, at) => {
    const [first] = group
    if (first === undefined) return []
    if (first.type !== 'containerDirective' && first.type !== 'leafDirective')
      return [
        placed(
          scene,
          { kind: 'text', id: `${prefix}.text${at + 1}`, body: readFlow(group, scene) },
          first,
        ),
      ]
    const block = readBlock(first, scene)
    if (block === undefined) return []
    if (!recordless.includes(block.kind))
      scene.report('snippet-block', scene.placeOf(first), { kind: block.kind })
    return [placed(scene, { ...block, id: `${prefix}.${block.id}` }, first)]
  })
}

/** Directives alone; what stands between them together. */
function groups(nodes: readonly RootContent[]): readonly (readonly RootContent[])[] {
  const result: RootContent[][] = []
  let open: RootContent[] | undefined
  for (const node of nodes) {
    const isBlock = node.type === 'containerDirective' || node.type === 'leafDirective'
    if (isBlock || open === undefined) {
      const group = [node]
      result.push(group)
      open = isBlock ? undefined : group
    } else open.push(node)
  }
  return result
}
