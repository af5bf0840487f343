import type { CourseFile } from '../course/bundle.ts'
import type { Lesson } from '../course/course.ts'

/** From 1, as the learner counts. */
export function lessonNumber(
  course: Pick<CourseFile, 'lessons'>,
  lesson: Pick<Lesson, 'id'>,
): number {
  return course.lessons.findIndex(one => one.id === lesson.id) + 1
}
