import type { CourseFile } from '../../src/course/bundle.ts'
import type { BuiltCourse } from './answer-key.ts'
import type { Past, Reached } from './past.ts'

/** A screen by its address, and what the person must have done to see it. */
export interface Screen {
  readonly path: string
  readonly past: Reached | 'new'
}

/** Every address of interface.md 3.1 that concerns a learner, in each of the states that it has. */
export function learnerScreens({ course }: BuiltCourse): Screen[] {
  const root = `/c/${course.code}`
  const at = (past: Screen['past'], paths: readonly string[]) => paths.map(path => ({ path, past }))
  return [
    ...at('new', ['/', `/start/${course.code}`, root, `${root}/before`, '/nowhere/at/all']),
    ...at('new', ['/certificates', '/record', '/n']),
    ...at('begun', ['/', '/menu', root, `${root}/before`, `${root}/words`, `${root}/check`]),
    ...at('begun', [`${root}/${course.lessons[0]?.code}/done`, '/break', `${root}/notes`]),
    ...at('begun', ['/support', '/support/safety', '/save', '/settings', '/record']),
    ...at('begun', ['/record/delete', '/help', '/accessibility', '/privacy']),
    ...at('begun', [`${root}/declare`, `${root}/certificate-name`]),
    ...at('ready', [root, `${root}/check`]),
    ...at('checking', ['/', `${root}/check`, `${root}/check/1`, `${root}/check/6`]),
    ...at('review', [`${root}/check/review`]),
    ...at('not-yet', ['/', `${root}/check/result`]),
    ...at('passed', ['/', root, `${root}/check/result`, '/certificates', '/record']),
    ...at('passed', [`/certificates/:certificate`, `/certificates/:certificate/name`]),
    ...at(
      'passed',
      ['1', '2', '3', 'thanks'].map(page => `${root}/feedback/${page}`),
    ),
    ...at('passed', [`${root}/reminder`]),
    ...at(
      'passed',
      ['1', '2', 'help', '3'].map(page => `/f/:followUp/${page}`),
    ),
    ...at('new', ['/f/unknown/1']),
  ]
}

/** Every screen of the lessons. */
export function lessonScreens({ course }: BuiltCourse): Screen[] {
  return course.lessons.flatMap(lesson =>
    lesson.pages.map(page => ({ path: pagePath(course, lesson.code, page.code), past: 'ready' })),
  )
}

/** One screen of the lessons for each kind of block, and one with Exit this page. */
export function screensByKind({ course, lessons }: BuiltCourse): Screen[] {
  const seen = new Set<string>()
  return lessons.flatMap(lesson =>
    lesson.pages.flatMap(page => {
      const kinds = [...page.blocks.map(block => block.kind), page.exit ? 'exit' : 'text']
      const fresh = kinds.filter(kind => !seen.has(kind))
      for (const kind of fresh) seen.add(kind)
      if (fresh.length === 0) return []
      return [{ path: pagePath(course, lesson.code, page.code), past: 'ready' as const }]
    }),
  )
}

export function pagePath(course: Pick<CourseFile, 'code'>, lesson: string, page: string): string {
  return `/c/${course.code}/${lesson}/${page}`
}

/** The address with what only this person's device knows. */
export function pathFor(screen: Screen, past: Past | undefined): string {
  return screen.path
    .replace(':certificate', past?.certificate ?? 'none')
    .replace(':followUp', past?.followUp ?? 'none')
}
