import type { CourseDraft, CourseSource } from '../course-draft.ts'
import { courseGrade } from '../measure.ts'
import { lessonMinutes } from '../pace.ts'

const hardestGrade = 7
const tolerance = 0.3

/** Reading grade of the course, and each lesson's minutes against what its author says. */
export function checkMeasures(draft: CourseDraft, { yaml, report }: CourseSource): void {
  const grade = draft.course.language === 'en' ? courseGrade(draft) : 0
  if (grade > hardestGrade) report('reading-hard', yaml.placeOf(['title']), { grade })
  for (const { lesson, place } of draft.lessons) {
    const measured = lessonMinutes(lesson)
    if (Math.abs(measured - lesson.minutes) > lesson.minutes * tolerance)
      report('minutes-off', place, {
        id: lesson.id,
        declared: lesson.minutes,
        measured: measured.toFixed(1),
      })
  }
}
