import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { type Attributes, attributesOf, parseAttributes } from './attributes.ts'

/** A list item that carries `{#id key=value}` at the end of its first line, and text beneath. */
export interface MarkedItem {
  readonly node: ListItem
  readonly text: readonly PhrasingContent[]
  readonly attributes: Attributes
  readonly body: readonly RootContent[]
}

export function markedItem(node: ListItem): MarkedItem {
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph')
    return { node, text: [], attributes: new Map(), body: node.children }
  const { text, attributes, after } = splitAtMark(first)
  return { node, text, attributes, body: after ? [after, ...rest] : rest }
}

interface Split {
  readonly text: readonly PhrasingContent[]
  readonly attributes: Attributes
  /** What follows the braces in the same paragraph, where the author left no empty line. */
  readonly after?: Paragraph
}

const mark = /[ \t]*\{([^{}\n]*)\}[ \t]*(?:\n|$)/

function splitAtMark(paragraph: Paragraph): Split {
  for (const [at, node] of paragraph.children.entries()) {
    const found = node.type === 'text' ? mark.exec(node.value) : null
    if (node.type !== 'text' || !found) continue
    const before = node.value.slice(0, found.index)
    const rest = node.value.slice(found.index + found[0].length)
    const text = [...paragraph.children.slice(0, at), { ...node, value: before }]
    const later = [{ ...node, value: rest }, ...paragraph.children.slice(at + 1)]
    const after =
      rest !== '' || later.length > 1 ? { after: { ...paragraph, children: later } } : {}
    return { text, attributes: parseAttributes(found[1] ?? ''), ...after }
  }
  return { text: paragraph.children, attributes: lastDirective(paragraph) }
}

/** `:said[I promise.]{#promise}`: without a space the parser gives the braces to the quotation. */
function lastDirective(paragraph: Paragraph): Attributes {
  const last = paragraph.children.at(-1)
  return last?.type === 'textDirective' ? attributesOf(last) : new Map()
}
