import type { Page } from '../../course/course.ts'
import { plainText } from '../../course/rich-text.ts'
import type { CourseDraft, CourseSource } from '../course-draft.ts'
import { pageTexts } from '../measure.ts'
import type { Report } from '../message.ts'
import { placeIn } from './place-of.ts'

/**
 * Topics of interface.md 4.14: somebody who reads of them may need to leave at once. Worries about a
 * colleague are among them, by the words that such a page cannot do without.
 */
const topics = new RegExp(
  [
    'sexual(?:ly)? (?:abuse|exploit|assault|violence|harass|touch|act|thing)\\p{L}*',
    '(?:abused?|hurt|touched?) sexually',
    'rape\\p{L}*',
    'exploit\\p{L}*',
    'traffick\\p{L}*',
    'domestic (?:abuse|violence)',
    'forced marriage',
    'FGM',
    'female genital mutilation',
    "honour[’']?-based",
    'self-?harm\\p{L}*',
    'suicid\\p{L}*',
    'LADO',
    'low-level concerns?',
    'worr(?:y|ies|ied) about (?:an? |another |your )?(?:adult who works|colleague|helper|volunteer|lead|leader|coach)s?',
  ]
    .map(topic => `(?<![\\p{L}\\p{N}])${topic}(?![\\p{L}\\p{N}])`)
    .join('|'),
  'iu',
)

/** A screen on such a topic shows "Exit this page", and keeps it out of the browser's title. */
export function checkExits(draft: CourseDraft, { report }: CourseSource): void {
  for (const page of draft.course.lessons.flatMap(lesson => lesson.pages))
    checkPage(page, draft, report)
}

function checkPage(page: Page, draft: CourseDraft, report: Report): void {
  const place = placeIn(draft, page)
  const { id } = page
  const phrase = topics.exec(pageTexts(page).join('\n'))?.[0]
  if (phrase !== undefined && !page.exit) report('no-exit', place, { id, phrase })
  const named = topics.exec(plainText(page.title))?.[0]
  if (named !== undefined && !page.discreet) report('no-discreet', place, { id, phrase: named })
}
