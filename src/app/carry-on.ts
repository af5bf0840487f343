import type { CourseFile } from '../course/bundle.ts'
import type { Attempt } from '../record/attempt.ts'
import { get } from '../record/keyed.ts'
import { nextPlace, openTry, positionOf } from '../record/progress.ts'
import { t } from './i18n.ts'
import { pagePath } from './lesson-path.ts'
import './screen-words.ts'

/** Where "Carry on" leads, as an address and in words. */
export interface CarryOnTo {
  readonly path: string
  readonly words: string
}

export function carryOn(course: CourseFile, attempt: Attempt | null): CarryOnTo {
  const root = `/c/${course.code}`
  const next = nextPlace(course, attempt)
  switch (next.kind) {
    case 'page':
      return atPage(course, next)
    case 'check':
      return atCheck(course, attempt)
    case 'declarations':
      return { path: `${root}/declare`, words: course.title }
    case 'completed':
      return { path: root, words: course.title }
  }
}

function atPage(course: CourseFile, place: { lesson: string; page: string }): CarryOnTo {
  const lesson = course.lessons.find(one => one.id === place.lesson)
  const page = lesson?.pages.find(one => one.id === place.page)
  const at = positionOf(course, place)
  if (!lesson || !page || !at) return { path: `/c/${course.code}`, words: course.title }
  const { lessons, page: screen } = at
  return {
    path: pagePath(course.code, lesson.code, page.code),
    words: t('home.place', { course: course.title, lesson: at.lesson, lessons, screen }),
  }
}

function atCheck(course: CourseFile, attempt: Attempt | null): CarryOnTo {
  const root = `/c/${course.code}/check`
  const going = openTry(attempt)
  if (!going) return { path: root, words: t('home.placeCheckNext', { course: course.title }) }
  const question = going.questions.findIndex(one => !get(going.answers, one.question)) + 1
  if (question === 0) {
    return { path: `${root}/review`, words: t('home.placeCheckNext', { course: course.title }) }
  }
  return {
    path: `${root}/${question}`,
    words: t('home.placeCheck', { course: course.title, question }),
  }
}
