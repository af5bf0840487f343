import { LessonPages } from './course-screens.tsx'
import { courseFile, entryByCode, lessonFile, namedForFirst } from './courses.ts'
import { returning } from './here.ts'
import type { Route } from './routes.ts'
import { Home } from './screen-for.tsx'

/**
 * Fetches what the lesson screen of an address shows, all at once instead of one after the other: its
 * code, its course and its lesson. What does not come is told by the screen itself when it asks again.
 */
export async function readFirstScreen(route: Route, catalogue: Promise<void>): Promise<void> {
  const { course = '', lesson = '' } = route.params
  if (route.name === 'home') await Home.load().catch(triedAgainWhenShown)
  if (route.name !== 'lesson') return
  const words = returning()
    ? courseFile(course).then(newest => lessonFile(newest, lesson))
    : catalogue.then(() => readWords(course, lesson))
  await Promise.allSettled([LessonPages.load(), words])
}

/** A lesson that the page names by itself: the list of courses may wait until it is drawn. */
export function needsCatalogue({ name, params }: Route): boolean {
  return name !== 'lesson' || namedForFirst(params.course ?? '') === undefined
}

async function readWords(course: string, lesson: string): Promise<void> {
  const entry = namedForFirst(course) ?? entryByCode(course)
  if (entry) await Promise.all([courseFile(course), lessonFile(entry, lesson)])
}

function triedAgainWhenShown(): void {}
