import { LessonPages } from './course-screens.tsx'
import { courseFile, entryByCode, lessonFile } from './courses.ts'
import { returning } from './here.ts'
import type { Route } from './routes.ts'

/**
 * Fetches what the lesson screen of an address shows, all at once instead of one after the other: its
 * code, its course and its lesson. For somebody new, whose version is the newest. What does not come
 * is told by the screen itself when it asks again.
 */
export async function readFirstScreen(route: Route, catalogue: Promise<void>): Promise<void> {
  const { course = '', lesson = '' } = route.params
  if (route.name !== 'lesson') return
  await Promise.allSettled([LessonPages.load(), catalogue.then(() => readWords(course, lesson))])
}

async function readWords(course: string, lesson: string): Promise<void> {
  const entry = entryByCode(course)
  if (entry && !returning()) await Promise.all([courseFile(course), lessonFile(entry, lesson)])
}
