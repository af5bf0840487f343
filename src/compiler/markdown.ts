import type { Node, Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Place, Report } from './message.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkDirective)

/** Course text never nests so deep; what reads the tree descends by recursion. */
const deepest = 30

/** Text that only a machine writes, on which the parser is slow: marks in a row, and deep indents. */
const nests = /(?:[>[(*_] ?){200}|(?:[-+*] ){40}|^[ \t]{80}/m

/** The syntax tree of some course text, or a message and nothing. */
export function parseMarkdown(text: string, place: Place, report: Report): Root | undefined {
  if (nests.test(text) || unclosed(text) > deepest) return refuse(place, report)
  const root = withoutComments(parser.parse(text))
  return isTooDeep(root) ? refuse(place, report) : root
}

/** How many more blocks are opened than closed. */
function unclosed(text: string): number {
  const count = (lines: RegExp): number => text.match(lines)?.length ?? 0
  return count(/^ {0,3}:{3,}[a-z]/gim) - count(/^ {0,3}:{3,}[ \t]*$/gm)
}

/** Authors' notes to each other: `<!-- … -->`. */
function withoutComments(root: Root): Root {
  return { ...root, children: root.children.filter(node => !isComment(node)) }
}

function isComment(node: Root['children'][number]): boolean {
  return node.type === 'html' && /^<!--[\s\S]*-->$/.test(node.value.trim())
}

function refuse(place: Place, report: Report): undefined {
  report('too-deep', place)
}

function isTooDeep(root: Root): boolean {
  let level: readonly Node[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap(childrenOf)
  }
  return false
}

export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node.children as readonly Node[]) : []
}
