import type { BlockKind } from '../../course/block.ts'
import type { Lesson, Page } from '../../course/course.ts'
import { plainText } from '../../course/rich-text.ts'
import { blockWords, countAll } from '../block-words.ts'
import type { CourseDraft, CourseSource } from '../course-draft.ts'
import type { Report } from '../message.ts'
import { placeIn } from './place-of.ts'

const limit = 90
const beyondLimit = 110
const longestRun = 2

/** What a learner does rather than reads: one of them on a screen (interface.md section 6). */
const activities: readonly BlockKind[] = [
  'reveal',
  'cards',
  'scenario',
  'sort',
  'order',
  'match',
  'question',
  'reflection',
]
const alsoBreakReading: readonly BlockKind[] = ['say', 'steps', 'media', 'declaration']

/** A screen holds one idea or one activity, in few words. */
export function checkPages(draft: CourseDraft, { report }: CourseSource): void {
  for (const lesson of draft.course.lessons) {
    for (const page of lesson.pages) checkPage(page, draft, report)
    checkRuns(lesson, draft, report)
    checkPictures(lesson, draft, report)
  }
}

function checkPage(page: Page, draft: CourseDraft, report: Report): void {
  const { id } = page
  const place = placeIn(draft, page)
  const words = shownWords(page)
  if (words > limit)
    report(words > beyondLimit ? 'page-too-long' : 'page-long', place, { id, words })
  const kinds = page.blocks.map(block => block.kind).filter(kind => activities.includes(kind))
  if (kinds.includes('reveal') && kinds.includes('question'))
    report('reveal-with-question', place, { id })
  else if (kinds.length > 1)
    report('two-activities', place, { id, count: kinds.length, kinds: kinds.join(', ') })
}

/** Words that stand on the screen at once, without those that open or answer. */
export function shownWords(page: Page): number {
  return countAll([plainText(page.title), ...page.blocks.flatMap(block => blockWords(block).shown)])
}

function isReading(page: Page): boolean {
  return !page.blocks.some(
    ({ kind }) => activities.includes(kind) || alsoBreakReading.includes(kind),
  )
}

/** Numbers to call are no text to read, and nothing to do either. */
function isForCalling(page: Page): boolean {
  return page.blocks.some(({ kind }) => kind === 'contacts' || kind === 'support')
}

function checkRuns(lesson: Lesson, draft: CourseDraft, report: Report): void {
  let run: Page[] = []
  const close = (): void => {
    const [first] = run
    if (first && run.length > longestRun)
      report('reading-run', placeIn(draft, first), { id: first.id, count: run.length })
    run = []
  }
  for (const page of lesson.pages.filter(one => !isForCalling(one))) {
    if (isReading(page)) run.push(page)
    else close()
  }
  close()
}

function checkPictures(lesson: Lesson, draft: CourseDraft, report: Report): void {
  const blocks = lesson.pages.flatMap(page => page.blocks)
  const count = blocks.filter(block => block.kind === 'picture').length
  if (count > 1) report('two-pictures', placeIn(draft, lesson), { id: lesson.id, count })
}
