import type { Block } from '../course/block.ts'
import type { Lesson } from '../course/course.ts'
import { plainText } from '../course/rich-text.ts'
import { type BlockWords, blockWords, countAll } from './block-words.ts'

const wordsAMinute = 160

/** Of what opens and what answers bring, the share that one learner meets; and seconds to think. */
interface Pace {
  readonly opened: number
  readonly feedback: number
  readonly seconds: number
}

/** How long a lesson takes at 160 words a minute, in minutes. */
export function lessonMinutes(lesson: Lesson): number {
  const titles = lesson.pages.map(page => plainText(page.title))
  const own = countAll([...titles, ...lesson.remember.map(plainText)]) / wordsAMinute
  return lesson.pages
    .flatMap(page => page.blocks)
    .reduce((sum, block) => sum + blockMinutes(block), own)
}

function blockMinutes(block: Block): number {
  const words: BlockWords = blockWords(block)
  const pace = paceOf(block)
  const read =
    countAll(words.shown) +
    countAll(words.opened) * pace.opened +
    countAll(words.feedback) * pace.feedback
  return read / wordsAMinute + pace.seconds / 60
}

/** A learner meets about half of a story, and one feedback of a question. */
function paceOf(block: Block): Pace {
  switch (block.kind) {
    case 'scenario':
      return { opened: 0.5, feedback: 0, seconds: 30 }
    case 'question':
      return { opened: 1, feedback: 1 / Math.max(1, block.question.options.length), seconds: 20 }
    case 'order':
      return { opened: 1, feedback: 0.5, seconds: 20 }
    case 'sort':
      return { opened: 1, feedback: 1, seconds: 5 * block.cards.length }
    case 'match':
      return { opened: 1, feedback: 1, seconds: 5 * block.rows.length }
    case 'reflection':
      return { opened: 1, feedback: 1, seconds: 20 }
    default:
      return { opened: 1, feedback: 1, seconds: 0 }
  }
}
