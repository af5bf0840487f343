import type { DeclarationBlock } from '../course/block.ts'
import type { Lesson } from '../course/course.ts'
import type { Attempt } from '../record/attempt.ts'
import { get } from '../record/keyed.ts'

/** The declarations of a course, in its order, with their words: these stand in the lessons. */
export function declarationsIn(
  course: { readonly declarations: readonly string[] },
  lessons: readonly Pick<Lesson, 'pages'>[],
): readonly DeclarationBlock[] {
  const blocks = lessons.flatMap(lesson => lesson.pages.flatMap(page => page.blocks))
  const written = blocks.filter(block => block.kind === 'declaration')
  return course.declarations.flatMap(id => written.find(block => block.id === id) ?? [])
}

export function allConfirmed(
  declarations: readonly { readonly id: string }[],
  attempt: Pick<Attempt, 'declarations'> | null,
): boolean {
  return declarations.every(one => attempt && get(attempt.declarations, one.id)?.confirmed)
}
