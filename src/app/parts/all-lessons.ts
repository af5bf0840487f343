import type { CourseFile } from '../../course/bundle.ts'
import type { Lesson } from '../../course/course.ts'
import { lessonFile } from '../courses.ts'
import { type Loaded, useLoaded } from '../use-loaded.ts'

/** Every lesson of a course with all its words. */
export function useAllLessons(course: CourseFile): Loaded<readonly Lesson[]> {
  return useLoaded(course.fingerprint, () =>
    Promise.all(course.lessons.map(lesson => lessonFile(course, lesson.code))),
  )
}
