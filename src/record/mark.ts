import type { MatchBlock, MatchRow, OrderBlock, SortCard } from '../course/block.ts'
import type { Key } from '../course/bundle.ts'
import type { Question, Response } from '../course/question.ts'
import { get } from './keyed.ts'

/** What marking says of one response. */
export interface Mark {
  readonly right: boolean
}

/** A question of the final check, by the course's answer key: no words of the question needed. */
export function markKey(key: Pick<Key, 'right'>, response: Response): Mark {
  if (response.kind === 'text') return { right: accepts(key.right, response.text) }
  return { right: key.right.length > 0 && choseExactly(key.right, response) }
}

/** A knowledge check. A `likert` question asks for a view, so no answer to it is wrong. */
export function markQuestion(question: Question, response: Response): Mark {
  if (question.type === 'likert') return { right: true }
  return markKey({ right: rightAnswers(question) }, response)
}

/** Ids of the right options; for a `fill-in` the accepted answers. Empty for a `likert`. */
export function rightAnswers(question: Question): readonly string[] {
  if (question.type === 'fill-in') return question.accepts ?? []
  return question.options.filter(option => option.right).map(option => option.id)
}

/** One card of a sort: the response is `options` with the id of one group. */
export function markCard(card: SortCard, response: Response): Mark {
  return { right: choseExactly([card.group], response) }
}

/** The items of an order block stand in the right order. */
export function markOrder(block: OrderBlock, response: Response): Mark {
  const right = block.items.map(item => item.id)
  return { right: response.kind === 'sequence' && sameInOrder(right, response.ids) }
}

/** A match is right when every row is. */
export function markMatch(block: MatchBlock, response: Response): Mark {
  return { right: block.rows.every(row => markRow(row, response).right) }
}

/** One row of a match: pairs run from row id to answer id. */
export function markRow(row: MatchRow, response: Response): Mark {
  return { right: response.kind === 'pairs' && get(response.pairs, row.id) === row.answer }
}

/** All of the right ones and nothing else, however often each was sent. */
function choseExactly(right: readonly string[], response: Response): boolean {
  if (response.kind !== 'options') return false
  const chosen = new Set(response.ids)
  const wanted = new Set(right)
  return chosen.size === wanted.size && right.every(id => chosen.has(id))
}

function sameInOrder(right: readonly string[], given: readonly string[]): boolean {
  return right.length === given.length && right.every((id, at) => given[at] === id)
}

function accepts(accepted: readonly string[], typed: string): boolean {
  const text = plain(typed)
  return text !== '' && accepted.some(answer => plain(answer) === text)
}

/** Case, spaces and full stops say nothing about what somebody knows. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[ .]+|[ .]+$/gu, '')
}
