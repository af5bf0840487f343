import type { Lesson, Page } from '../course/course.ts'
import { type Flow, plainText } from '../course/rich-text.ts'
import { allWords, blockWords, countAll, questionWords } from './block-words.ts'
import type { CourseDraft } from './course-draft.ts'
import type { LessonDraft } from './lesson.ts'
import type { Message } from './message.ts'
import { lessonMinutes } from './pace.ts'
import { readingGrade } from './readability.ts'

/** A line of the table of courses, and of `npm run courses -- --json`. */
export interface CourseTable {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly level: number
  readonly languages: readonly string[]
  readonly screens: number
  /** Of the lessons, with everything that opens and every feedback. */
  readonly words: number
  /** Measured, of the lessons without the final check. */
  readonly minutes: number
  /** Flesch–Kincaid. */
  readonly readingGrade: number
  readonly bankQuestions: number
  readonly outcomes: readonly OutcomeCoverage[]
  readonly competencies: readonly string[]
  /** Ids of the facts cited. */
  readonly facts: readonly string[]
  readonly messages: readonly Message[]
}

export interface OutcomeCoverage {
  readonly id: string
  /** Ids of lessons. */
  readonly taughtBy: readonly string[]
  /** Ids of questions of the final check. */
  readonly testedBy: readonly string[]
}

export function measureCourse(
  draft: CourseDraft,
  languages: readonly string[],
  messages: readonly Message[],
): CourseTable {
  const { course } = draft
  const { id, code, title, level } = course
  return {
    id,
    code,
    title,
    level,
    languages,
    screens: course.lessons.reduce((sum, lesson) => sum + lesson.pages.length, 0),
    words: countAll(course.lessons.flatMap(lessonTexts)),
    minutes: Math.round(course.lessons.reduce((sum, lesson) => sum + lessonMinutes(lesson), 0)),
    readingGrade: courseGrade(draft),
    bankQuestions: course.check.bank.length,
    outcomes: coverage(draft),
    competencies: unique(course.outcomes.flatMap(outcome => outcome.competencies)),
    facts: citedFacts(draft),
    messages,
  }
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}

export function citedFacts(draft: CourseDraft): readonly string[] {
  const pages = draft.lessons.flatMap(lesson => lesson.pages).flatMap(page => page.facts)
  return unique([
    ...pages,
    ...draft.course.check.bank.flatMap(question => question.facts),
  ]).toSorted()
}

export function pageTexts(page: Page): readonly string[] {
  return [plainText(page.title), ...page.blocks.map(blockWords).flatMap(allWords)]
}

function lessonTexts(lesson: Lesson): readonly string[] {
  return [lesson.title, ...lesson.remember.map(plainText), ...lesson.pages.flatMap(pageTexts)]
}

export function courseGrade({ course }: CourseDraft): number {
  const texts = [
    plainText(course.contentNote as readonly Flow[]),
    ...course.lessons.flatMap(lessonTexts),
    ...course.check.bank.map(questionWords).flatMap(allWords),
  ]
  return readingGrade(texts)
}

export function coverage({ course, lessons }: CourseDraft): readonly OutcomeCoverage[] {
  return course.outcomes.map(({ id }) => ({
    id,
    taughtBy: lessons.filter(lesson => teaches(lesson, id)).map(({ lesson }) => lesson.id),
    testedBy: course.check.bank
      .filter(question => question.outcome === id)
      .map(question => question.id),
  }))
}

/** In the lesson's head, on a screen, or by a knowledge check on the way. */
function teaches(draft: LessonDraft, outcome: string): boolean {
  return (
    draft.teaches.includes(outcome) ||
    draft.pages.some(page => page.teaches.includes(outcome)) ||
    draft.lesson.pages
      .flatMap(page => page.blocks)
      .some(block => block.kind === 'question' && block.question.outcome === outcome)
  )
}
