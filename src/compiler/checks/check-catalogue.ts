import type { CourseDraft } from '../course-draft.ts'
import type { Report } from '../message.ts'
import type { Shared } from '../shared-yaml.ts'
import { checkRepeatedQuestions } from './repeated-questions.ts'
import { checkStoryNames } from './story-names.ts'

/** What courses must keep beside each other; each stands here in its first language. */
export function checkCatalogue(
  drafts: readonly CourseDraft[],
  shared: Shared,
  report: Report,
): void {
  checkRepeatedQuestions(drafts, report)
  checkStoryNames(drafts, shared, report)
}
