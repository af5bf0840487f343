import { type ProblemCode, problems } from './problems.ts'

/** `error` stops a release, `warning` needs a reason, `advice` is a second opinion. */
export type Severity = 'error' | 'warning' | 'advice'

/** Where in the authors' files; `line` and `column` count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface Message extends Place {
  readonly severity: Severity
  readonly code: ProblemCode
  /** What is wrong. */
  readonly text: string
  /** What the author does about it. */
  readonly remedy: string
}

export type Report = (code: ProblemCode, place: Place, words?: Fill) => void
type Fill = Readonly<Record<string, string | number>>

export function message(code: ProblemCode, place: Place, words: Fill = {}): Message {
  const [severity, text, remedy] = problems[code]
  const { file, line, column } = place
  return {
    severity,
    code,
    text: fill(text, words),
    file,
    line,
    column,
    remedy: fill(remedy, words),
  }
}

function fill(sentence: string, words: Fill): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(words, name) ? shorten(String(words[name])) : whole,
  )
}

/** Hostile input must not make a message of many pages. */
function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}

/**
 * By file, place and code, so that the same files always give the same list; once each, though a
 * shared passage is read for every page and language.
 */
export function inOrder(messages: readonly Message[]): readonly Message[] {
  const unique = new Map(messages.map(message => [JSON.stringify(message), message]))
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function startOf(file: string): Place {
  return { file, line: 1, column: 1 }
}
