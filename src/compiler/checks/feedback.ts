import type { Block } from '../../course/block.ts'
import type { Question } from '../../course/question.ts'
import { type Flow, plainText } from '../../course/rich-text.ts'
import { countWords } from '../block-words.ts'
import type { CourseDraft, CourseSource } from '../course-draft.ts'
import type { Report } from '../message.ts'
import { placeIn } from './place-of.ts'

/** Every question can be answered right, and every answer is told why. */
export function checkFeedback(draft: CourseDraft, { report }: CourseSource): void {
  const blocks = draft.course.lessons.flatMap(lesson => lesson.pages).flatMap(page => page.blocks)
  for (const block of blocks) checkBlock(block, draft, report)
  for (const question of draft.course.check.bank) checkQuestion(question, draft, report)
}

function checkBlock(block: Block, draft: CourseDraft, report: Report): void {
  switch (block.kind) {
    case 'question':
      checkQuestion(block.question, draft, report)
      break
    case 'sort':
      for (const card of block.cards) checkOne('card', card.id, card.feedback, card, draft, report)
      break
    case 'match':
      for (const row of block.rows) checkOne('row', row.id, row.feedback, row, draft, report)
      break
    case 'order':
      checkOne('right order of', block.id, block.right, block, draft, report)
      checkOne('other order of', block.id, block.notQuite, block, draft, report)
  }
}

function checkQuestion(question: Question, draft: CourseDraft, report: Report): void {
  const { id, type, options } = question
  const place = placeIn(draft, question)
  const least = type === 'fill-in' ? 1 : 2
  if (options.length < least || options.length > 6)
    report('option-count', place, { id, count: options.length })
  if (type === 'likert') return
  const right = options.filter(option => option.right).length
  if (right === 0 || (type === 'fill-in' && !question.accepts?.length))
    report('no-right-answer', place, { id })
  else if (right === options.length && type !== 'fill-in') report('no-wrong-answer', place, { id })
  for (const option of options)
    checkOne('option', option.id, option.feedback, option, draft, report)
  if (type === 'fill-in')
    checkOne('other answers of', id, question.otherwise ?? [], question, draft, report)
}

/** What only says right or wrong. */
const verdict =
  /\b(?:yes|no|right|wrong|correct|incorrect|true|false|not quite|well done|good|great|exactly|try again|sorry|that(?:['’]s| is| was)|this is|it(?:['’]s| is)|you are|the|an?|answer|choice|option|job|idea)\b/giu

function checkOne(
  what: string,
  id: string,
  feedback: readonly Flow[],
  thing: object,
  draft: CourseDraft,
  report: Report,
): void {
  const text = plainText(feedback)
  if (countWords(text) === 0) report('no-feedback', placeIn(draft, thing), { what, id })
  else if (countWords(text.replace(verdict, ' ')) < 3)
    report('feedback-thin', placeIn(draft, thing), { id })
}
