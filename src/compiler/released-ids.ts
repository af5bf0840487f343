import type { Block } from '../course/block.ts'
import type { Course } from '../course/course.ts'
import type { Question } from '../course/question.ts'
import { blockParts } from './block-parts.ts'
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
  const parts = blockParts(block).flatMap(([, things]) => things)
  return [`block ${block.id}`, ...parts.map(part => `option ${block.id}/${part.id}`)]
}

function questionNames(kind: 'block' | 'question', question: Question): readonly string[] {
  const options = question.options.map(option => `option ${question.id}/${option.id}`)
  return [`${kind} ${question.id}`, ...options]
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
