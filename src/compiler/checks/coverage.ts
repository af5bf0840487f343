import type { CourseDraft, CourseSource } from '../course-draft.ts'
import { coverage } from '../measure.ts'
import { startOf } from '../message.ts'
import { placeIn } from './place-of.ts'

/** Enough that a second try of the final check is a new one. */
const fewest = 4

/** Content-facts G: each course asks of the lead being away, of consent, and of a fair word. */
const subjects: readonly string[] = ['lead-away', 'consent', 'fair-word']

/** Every outcome is taught and tested. */
export function checkCoverage(draft: CourseDraft, source: CourseSource): void {
  const { yaml, report } = source
  for (const [at, { id, taughtBy, testedBy }] of coverage(draft).entries()) {
    const place = yaml.placeOf(['outcomes', at])
    if (taughtBy.length === 0) report('outcome-not-taught', place, { id })
    if (testedBy.length === 0) report('outcome-not-tested', place, { id })
    else if (testedBy.length < fewest) report('outcome-thin', place, { id, count: testedBy.length })
  }
  checkCompetencies(source)
  checkBank(draft, source)
}

function checkCompetencies({ yaml, shared, report }: CourseSource): void {
  for (const [at, outcome] of yaml.value.outcomes.entries())
    for (const id of outcome.competencies)
      if (!shared.competencies.has(id))
        report('unknown-competency', yaml.placeOf(['outcomes', at, 'competencies']), { id })
}

function checkBank(draft: CourseDraft, { yaml, report }: CourseSource): void {
  const { draw, bank } = draft.course.check
  if (bank.length > 0 && draw > bank.length)
    report('bank-small', yaml.placeOf(['check', 'draw']), { draw, count: bank.length })
  for (const question of bank) {
    const place = placeIn(draft, question)
    if (question.type === 'likert') report('question-likert', place, { id: question.id })
    else if (question.outcome === undefined) report('question-outcome', place, { id: question.id })
    if (question.lesson === undefined) report('question-lesson', place, { id: question.id })
  }
  for (const tag of subjects)
    if (bank.length > 0 && !bank.some(question => question.tags.includes(tag)))
      report('subject-missing', startOf(draft.questionsFile), { tag })
}
