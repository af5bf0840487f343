import { allWords, questionWords } from '../block-words.ts'
import type { CourseDraft, CourseSource } from '../course-draft.ts'
import { pageTexts } from '../measure.ts'
import { legal } from './facts.ts'
import { placeIn } from './place-of.ts'

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const date = new RegExp(`\\b(?:(?:19|20)\\d\\d|\\d{1,2} (?:${months}))\\b`, 'u')
const nation =
  /\b(?:England|English|Wales|Welsh|Scotland|Scottish|Northern Ireland|UK|United Kingdom|Britain|British|nations?)\b/u

/** A date of law says where it holds: beside it stands a law box, or the name of a nation. */
export function checkDates(draft: CourseDraft, { report }: CourseSource): void {
  const check = (thing: object & { readonly id: string }, texts: readonly string[]): void => {
    const text = texts.join('\n')
    const sentence = text.split(/\n|(?<=[.!?]) /).find(one => date.test(one) && legal.test(one))
    const found = date.exec(sentence ?? '')?.[0]
    if (found !== undefined && !nation.test(text))
      report('date-without-nation', placeIn(draft, thing), { id: thing.id, date: found })
  }
  for (const page of draft.course.lessons.flatMap(lesson => lesson.pages))
    if (!page.blocks.some(block => block.kind === 'law')) check(page, pageTexts(page))
  for (const question of draft.course.check.bank) check(question, allWords(questionWords(question)))
}
