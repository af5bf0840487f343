import type { CourseFile } from '../course/bundle.ts'

/** The first screen of a lesson; the course where it has none. */
export function lessonPath(course: Pick<CourseFile, 'code' | 'lessons'>, code: string): string {
  const first = course.lessons.find(lesson => lesson.code === code)?.pages[0]
  return first ? pagePath(course.code, code, first.code) : `/c/${course.code}`
}

export function pagePath(course: string, lesson: string, page: string): string {
  return `/c/${course}/${lesson}/${page}`
}
