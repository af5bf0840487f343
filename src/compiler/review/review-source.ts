import type { Course } from '../../course/course.ts'
import type { Fact } from '../../course/fact.ts'
import type { Safety } from '../../course/support.ts'
import type { LessonDraft } from '../lesson.ts'

/** What a review sheet is made of: a course in its first language, and what its authors say of it. */
export interface ReviewSource {
  readonly course: Course
  readonly lessons: readonly LessonDraft[]
  /** All facts by id. */
  readonly facts: ReadonlyMap<string, Fact>
  readonly safety: Safety
  /** What an approval names besides the version. */
  readonly fingerprint: string
}
