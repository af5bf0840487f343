import type { Block } from '../course/block.ts'
import type { Question } from '../course/question.ts'
import { type Flow, type Inline, plainText } from '../course/rich-text.ts'

/** A block's words, by when the learner meets them. Every entry is a paragraph, title or list. */
export interface BlockWords {
  /** At once. */
  readonly shown: readonly string[]
  /** After opening a row, or a step of a story. */
  readonly opened: readonly string[]
  /** One of these after each answer. */
  readonly feedback: readonly string[]
}

type Rich = readonly (Inline | Flow)[]

function words(parts: Partial<Record<keyof BlockWords, readonly Rich[]>>): BlockWords {
  const plain = (list: readonly Rich[] = []): readonly string[] =>
    list.map(plainText).filter(text => text.trim() !== '')
  return {
    shown: plain(parts.shown),
    opened: plain(parts.opened),
    feedback: plain(parts.feedback),
  }
}

export function blockWords(block: Block): BlockWords {
  switch (block.kind) {
    case 'text':
    case 'law':
    case 'note':
      return words({ shown: [block.body] })
    case 'dos':
      return words({ shown: [...block.dos, ...block.donts] })
    case 'picture':
    case 'diagram':
    case 'contacts':
    case 'support':
      return words({})
    case 'media':
      return words({ opened: [block.transcript] })
    case 'steps':
      return words({ shown: block.items.flatMap(item => [item.title, item.body]) })
    case 'say':
      return words({ shown: block.items.flatMap(item => [item.say, item.avoid, item.why]) })
    case 'reflection':
      return words({ shown: [block.prompt] })
    case 'declaration':
      return words({ shown: [block.text] })
    default:
      return activityWords(block)
  }
}

type Activity = Extract<
  Block,
  { readonly kind: 'reveal' | 'cards' | 'scenario' | 'sort' | 'order' | 'match' | 'question' }
>

function activityWords(block: Activity): BlockWords {
  switch (block.kind) {
    case 'reveal':
    case 'cards':
      return words({
        shown: block.items.map(item => item.title),
        opened: block.items.map(item => item.body),
      })
    case 'scenario':
      return words({
        opened: [
          ...block.nodes.flatMap(node => [
            node.title,
            node.body,
            ...node.choices.map(one => one.text),
          ]),
          block.teaches,
        ],
      })
    case 'sort':
      return words({
        shown: [block.prompt, ...block.groups.map(group => group.label)],
        opened: block.cards.map(card => card.text),
        feedback: block.cards.map(card => card.feedback),
      })
    case 'order':
      return words({
        shown: [block.prompt, ...block.items.map(item => item.text)],
        feedback: [block.right, block.notQuite],
      })
    case 'match':
      return words({
        shown: [
          block.prompt,
          ...block.rows.map(row => row.text),
          ...block.answers.map(one => one.text),
        ],
        feedback: block.rows.map(row => row.feedback),
      })
    case 'question':
      return questionWords(block.question)
  }
}

export function questionWords(question: Question): BlockWords {
  return words({
    shown: [question.prompt, ...question.options.map(option => option.text)],
    feedback: [...question.options.map(option => option.feedback), question.otherwise ?? []],
  })
}

export function allWords(block: BlockWords): readonly string[] {
  return [...block.shown, ...block.opened, ...block.feedback]
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’\-–]*/gu)?.length ?? 0
}

export function countAll(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0)
}
