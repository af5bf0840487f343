import type { Fact } from '../../course/fact.ts'
import type { Question } from '../../course/question.ts'
import { allWords, questionWords } from '../block-words.ts'
import type { CourseDraft, CourseSource } from '../course-draft.ts'
import { pageTexts } from '../measure.ts'
import type { Place } from '../message.ts'
import type { PageDraft } from '../page.ts'
import { placeIn } from './place-of.ts'

/** Words that make a sentence a statement of law. */
export const legal =
  /(?<!\p{L})(?:(?:the|by|against the|new) laws?|illegal\p{L}*|legal (?:duty|right)s?|statutory|offences?|a crime|crimes|Act (?:19|20)\d\d|section \d+|Working Together|Keeping Children Safe in Education|KCSIE)(?!\p{L})/iu

/** Words that make a sentence a statistic: "30%", "1 in 6", "12,000 children", "most cases of". */
const figure =
  /\d ?(?:%|per ?cent\b)|\b(?:one|two|\d+) (?:in|out of) (?:every )?(?:\d{1,3}|three|four|five|six|ten|twenty)\b(?! ?(?:years|days|weeks|months|hours|minutes))|\b\d{1,3}(?:,\d{3})+\b/iu

/** What the law says rests on a fact, and a fact is printed as its decision allows (DESIGN 20.1). */
export function checkFacts(draft: CourseDraft, source: CourseSource): void {
  for (const page of draft.lessons.flatMap(lesson => lesson.pages)) checkPage(page, draft, source)
  for (const question of draft.course.check.bank) checkQuestion(question, draft, source)
}

function checkPage({ page, facts }: PageDraft, draft: CourseDraft, source: CourseSource): void {
  check(facts, pageTexts(page), placeIn(draft, page), source)
}

function checkQuestion(question: Question, draft: CourseDraft, source: CourseSource): void {
  const texts = allWords(questionWords(question))
  check(question.facts, texts, placeIn(draft, question), source)
}

function check(
  ids: readonly string[],
  texts: readonly string[],
  place: Place,
  { shared, report }: CourseSource,
): void {
  const text = plain(texts.join('\n'))
  const phrase = legal.exec(text)?.[0]
  if (ids.length === 0 && phrase !== undefined) report('legal-without-fact', place, { phrase })
  const number = figure.exec(text)?.[0]
  if (ids.length === 0 && number !== undefined)
    report('figure-without-fact', place, { phrase: number })
  for (const id of new Set(ids)) {
    const fact = shared.facts.get(id)
    if (fact?.decision === 'do-not-print') report('fact-not-printed', place, { id })
    const caution = fact === undefined ? undefined : cautionOf(fact)
    if (caution !== undefined && !text.includes(plain(caution)))
      report('fact-without-caution', place, { id, caution })
  }
}

function cautionOf(fact: Fact): string | undefined {
  return fact.decision === 'print-with-caution' ? (fact.caution ?? fact.statement) : undefined
}

/** Curly and straight quotes, capitals, line ends and full stops do not matter. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
}
