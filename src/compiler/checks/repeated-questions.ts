import type { Question } from '../../course/question.ts'
import { plainText } from '../../course/rich-text.ts'
import type { CourseDraft } from '../course-draft.ts'
import type { Place, Report } from '../message.ts'
import { placeIn } from './place-of.ts'

interface Asked {
  readonly id: string
  readonly course: string
  readonly place: Place
  /** Neighbouring words of what it asks. */
  readonly pairs: ReadonlySet<string>
}

/** Two questions are near each other where so many of their pairs of neighbouring words are the same. */
const near = 0.6

/** "What do you do first?" may be asked of many things: a prompt so short is compared with its options. */
const longEnough = 9

/** No course asks what another has asked. */
export function checkRepeatedQuestions(drafts: readonly CourseDraft[], report: Report): void {
  const before: Asked[] = []
  for (const draft of drafts) {
    const own = questionsIn(draft).map(question => asked(question, draft))
    for (const one of own) {
      const other = before.find(two => likeness(one.pairs, two.pairs) >= near)
      if (other) {
        const { id, course } = other
        report('question-repeated', one.place, { id: one.id, other: id, course })
      }
    }
    before.push(...own)
  }
}

function questionsIn({ course }: CourseDraft): readonly Question[] {
  const blocks = course.lessons.flatMap(lesson => lesson.pages).flatMap(page => page.blocks)
  const inLessons = blocks.flatMap(block => (block.kind === 'question' ? [block.question] : []))
  return [...inLessons, ...course.check.bank]
}

function asked(question: Question, draft: CourseDraft): Asked {
  const prompt = wordsOf(plainText(question.prompt))
  const options = question.options.flatMap(option => wordsOf(plainText(option.text)))
  const words = prompt.length < longEnough ? [...prompt, ...options] : prompt
  return {
    id: question.id,
    course: draft.course.id,
    place: placeIn(draft, question),
    pairs: new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`)),
  }
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Jaccard: of all the pairs of both, the share that both have. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (Math.min(a.size, b.size) < near * Math.max(a.size, b.size)) return 0
  let both = 0
  for (const pair of a) if (b.has(pair)) both++
  const all = a.size + b.size - both
  return all === 0 ? 0 : both / all
}
