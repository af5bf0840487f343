import type { BlockKind } from '../../course/block.ts'
import type { Lesson } from '../../course/course.ts'
import type { CourseDraft, CourseSource } from '../course-draft.ts'
import { placeIn } from './place-of.ts'

/** A course says what is coming, offers support at both ends, and shows who to tell. */
export function checkSafetyParts(draft: CourseDraft, { yaml, report }: CourseSource): void {
  const { course } = draft
  if (course.contentNote.length === 0) report('no-content-note', yaml.placeOf([]))
  const first = course.lessons[0]
  const last = course.lessons.at(-1)
  if (first && !has('support', first)) report('no-support-start', placeIn(draft, first))
  if (last && !has('support', last)) report('no-support-end', placeIn(draft, last))
  if (!course.lessons.some(lesson => has('contacts', lesson)))
    report('no-contacts', yaml.placeOf(['lessons']))
}

function has(kind: BlockKind, lesson: Lesson): boolean {
  return lesson.pages.some(page => page.blocks.some(block => block.kind === kind))
}
