import type { CourseFile } from '../course/bundle.ts'
import { dateInWords } from '../player/date-in-words.ts'
import { t } from './i18n.ts'

/** The footer's words about a course (DESIGN 20.24). */
export function courseLine(course: CourseFile): string {
  const { version, nation, checkedOn } = course
  return t('frame.courseVersion', { version, nation, date: dateInWords(checkedOn) })
}
