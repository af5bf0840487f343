import type { Page } from '../../src/course/course.ts'
import type { BuiltCourse } from '../e2e/answer-key.ts'
import { pagePath } from '../e2e/screens.ts'

/** Pages one after the other that Continue turns. */
export interface Walk {
  readonly from: string
  readonly turns: number
}

const fewestTurns = 4
const mostWalks = 4

/** The longest walks of a course past no content note and no story. */
export function walksOf({ course, lessons }: BuiltCourse): Walk[] {
  const walks = lessons.flatMap(lesson =>
    runs(lesson.pages, plain).map(pages => ({
      from: pagePath(course, lesson.code, pages[0]?.code ?? ''),
      turns: pages.length - 1,
    })),
  )
  return walks
    .filter(walk => walk.turns >= fewestTurns)
    .sort((a, b) => b.turns - a.turns)
    .slice(0, mostWalks)
}

/** Every page with a question that stands behind no content note. */
export function questionPages({ course, lessons }: BuiltCourse): string[] {
  return lessons.flatMap(lesson =>
    lesson.pages
      .filter(page => plain(page) && page.blocks.some(block => block.kind === 'question'))
      .map(page => pagePath(course, lesson.code, page.code)),
  )
}

/** A lesson screen that nothing stands before. */
export function firstPlainPage({ course, lessons }: BuiltCourse): string {
  const [lesson] = lessons
  const page = lesson?.pages.find((one, at) => plain(one) && at < lesson.pages.length - 1)
  if (!lesson || !page) throw new Error('The first lesson has no plain page')
  return pagePath(course, lesson.code, page.code)
}

function plain(page: Page): boolean {
  return !page.exit && !page.blocks.some(block => block.kind === 'scenario')
}

function runs<T>(items: readonly T[], belongs: (item: T) => boolean): T[][] {
  const found: T[][] = [[]]
  for (const item of items) {
    if (belongs(item)) found.at(-1)?.push(item)
    else found.push([])
  }
  return found
}
