import type { CourseDraft, CourseSource } from '../course-draft.ts'

/** Everything that a course in one language must keep; `first` is the course in its first language. */
export function checkCourse(
  _draft: CourseDraft,
  _source: CourseSource,
  _first: CourseDraft,
): void {}
