import type { Block } from '../course/block.ts'
import type { Course } from '../course/course.ts'
import type { Question } from '../course/question.ts'
import type { CourseSource } from './course-draft.ts'
import { readText } from './source-file.ts'

/**
 * Every name that records or addresses may hold: "lesson why-you", "code l1 why-you", "page …",
 * "block …", "option kinds/physical", "question …". Text blocks leave no record and have no name.
 */
export function releasedIds(course: Course): readonly string[] {
  const lessons = course.lessons.flatMap(lesson => [
    `lesson ${lesson.id}`,
    `code ${lesson.code} ${lesson.id}`,
    ...lesson.pages.flatMap(page => [
      `page ${page.id}`,
      `code ${lesson.code}/${page.code} ${page.id}`,
      ...page.blocks.flatMap(blockNames),
    ]),
  ])
  const bank = course.check.bank.flatMap(question => questionNames('question', question))
  return [...course.outcomes.map(outcome => `outcome ${outcome.id}`), ...lessons, ...bank]
}

function blockNames(block: Block): readonly string[] {
  if (block.id.includes('.')) return []
  if (block.kind === 'question') return questionNames('block', block.question)
  return [`block ${block.id}`, ...partsOf(block).map(part => `option ${block.id}/${part}`)]
}

function questionNames(kind: 'block' | 'question', question: Question): readonly string[] {
  const options = question.options.map(option => `option ${question.id}/${option.id}`)
  return [`${kind} ${question.id}`, ...options]
}

/** Ids of what stands inside a block: items, cards, rows, groups, steps and choices of a story. */
export function partsOf(block: Block): readonly string[] {
  const ids = (things: readonly { readonly id: string }[]): string[] =>
    things.map(thing => thing.id)
  switch (block.kind) {
    case 'reveal':
    case 'cards':
    case 'steps':
    case 'say':
    case 'order':
      return ids(block.items)
    case 'scenario':
      return [...ids(block.nodes), ...ids(block.nodes.flatMap(node => node.choices))]
    case 'sort':
      return [...ids(block.groups), ...ids(block.cards)]
    case 'match':
      return [...ids(block.answers), ...ids(block.rows)]
    case 'question':
      return ids(block.question.options)
    default:
      return []
  }
}

export function releasedFile(folder: string): string {
  return `${folder}/released-ids.txt`
}

/** Refuses the loss of any name once released. */
export function checkReleasedIds(ids: readonly string[], source: CourseSource): void {
  const file = releasedFile(source.folder)
  const now = new Set(ids)
  const lines = (readText(source.files, file, source.report) ?? '').split('\n')
  for (const [at, line] of lines.entries()) {
    const name = line.trim()
    if (name === '' || name.startsWith('#') || now.has(name)) continue
    source.report('id-lost', { file, line: at + 1, column: 1 }, { name })
  }
}
