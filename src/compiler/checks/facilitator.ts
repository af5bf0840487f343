import type { CourseDraft, CourseSource } from '../course-draft.ts'

const fewest = 2
const most = 4

/** Whoever leads a group finds a few lines on each lesson, and no more than can be read in passing. */
export function checkFacilitator(draft: CourseDraft, { report }: CourseSource): void {
  for (const { lesson, place, facilitator } of draft.lessons)
    if (facilitator.length < fewest || facilitator.length > most)
      report('facilitator-lines', place, { id: lesson.id, count: facilitator.length })
}
