import type { CourseDraft, CourseSource } from '../course-draft.ts'
import { checkAnswerLength } from './answer-length.ts'
import { checkCoverage } from './coverage.ts'
import { checkDates } from './dates.ts'
import { checkExits } from './exits.ts'
import { checkFacilitator } from './facilitator.ts'
import { checkFacts } from './facts.ts'
import { checkFeedback } from './feedback.ts'
import { checkIds } from './ids.ts'
import { checkMeasures } from './measures.ts'
import { checkPages } from './pages.ts'
import { checkReferences } from './references.ts'
import { checkSafetyParts } from './safety-parts.ts'
import { checkStories } from './stories.ts'
import { checkTranslation } from './translation.ts'

export type Check = (draft: CourseDraft, source: CourseSource) => void

const checks: readonly Check[] = [
  checkIds,
  checkReferences,
  checkFeedback,
  checkStories,
  checkPages,
  checkSafetyParts,
  checkExits,
  checkFacts,
  checkCoverage,
  checkMeasures,
  checkFacilitator,
  checkDates,
  checkAnswerLength,
]

/** Everything that a course in one language must keep; `first` is it in its first language. */
export function checkCourse(draft: CourseDraft, source: CourseSource, first: CourseDraft): void {
  for (const check of checks) check(draft, source)
  if (draft !== first) checkTranslation(draft, first, source)
}
