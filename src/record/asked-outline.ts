import type { Outline } from '../course/bundle.ts'
import type { Attempt, Completed } from './attempt.ts'
import { get } from './keyed.ts'

/**
 * The outline that an attempt folds over. Declarations bind only where the organisation asks for them
 * (DESIGN 20.15). A completed attempt keeps those confirmed by then: one asked for since must not undo
 * the completion when the events are folded again.
 */
export function askedOutline<Course extends Outline>(
  course: Course,
  attempt: Attempt | null,
  asked: boolean,
): Course {
  if (!asked) return { ...course, declarations: [] }
  const completed = attempt?.completed
  if (!attempt || !completed) return course
  const declarations = course.declarations.filter(id => confirmedBy(attempt, completed, id))
  return { ...course, declarations }
}

function confirmedBy(attempt: Attempt, { at }: Completed, id: string): boolean {
  const declared = get(attempt.declarations, id)
  return declared?.confirmed === true && declared.at <= at
}
