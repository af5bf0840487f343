import type { ListItem, Node, Text } from 'mdast'
import { sayPartOf } from '../blocks/say.ts'
import { childrenOf } from '../markdown.ts'
import type { Place, Report } from '../message.ts'
import { phrasePattern } from '../phrase-pattern.ts'
import type { BannedYaml } from '../shared-yaml.ts'

/** A group of phrases to avoid, with what to write instead. */
export interface PhraseRule {
  readonly code: 'banned-phrase' | 'advised-phrase'
  readonly pattern: RegExp
  readonly use: string
  readonly why: string
}

export function phraseRules(banned: BannedYaml): readonly PhraseRule[] {
  const rules = (code: PhraseRule['code'], groups: BannedYaml['error']): readonly PhraseRule[] =>
    groups.flatMap(({ phrases, use, why }) => {
      const pattern = phrasePattern(phrases)
      return pattern === undefined ? [] : [{ code, pattern, use, why }]
    })
  return [...rules('banned-phrase', banned.error), ...rules('advised-phrase', banned.advice)]
}

/** Looks through course text for phrases to avoid, but not where it quotes them. */
export function checkPhrases(
  node: Node,
  rules: readonly PhraseRule[],
  placeOf: (node: Node) => Place,
  report: Report,
): void {
  if (mayQuote(node)) return
  if (isText(node)) checkText(node.value, placeOf(node), rules, report)
  for (const child of childrenOf(node)) checkPhrases(child, rules, placeOf, report)
}

/** A heading of a screen, words that somebody said, and what one should not say (DESIGN 20.23). */
function mayQuote(node: Node): boolean {
  if (node.type === 'textDirective') return 'name' in node && node.name === 'said'
  if (node.type === 'leafDirective') return 'name' in node && node.name === 'page'
  return isListItem(node) && sayPartOf(node) === 'avoid'
}

function isText(node: Node): node is Text {
  return node.type === 'text'
}

function isListItem(node: Node): node is ListItem {
  return node.type === 'listItem'
}

export function checkText(
  text: string,
  place: Place,
  rules: readonly PhraseRule[],
  report: Report,
): void {
  for (const { code, pattern, use, why } of rules)
    for (const found of text.matchAll(pattern))
      report(code, within(text.slice(0, found.index), place), { phrase: found[0], use, why })
}

/** The place so many characters after another; lines in the file break where the text's do. */
function within(before: string, { file, line, column }: Place): Place {
  const lines = before.split('\n')
  const last = lines.at(-1)?.length ?? 0
  return lines.length === 1
    ? { file, line, column: column + last }
    : { file, line: line + lines.length - 1, column: last + 1 }
}
