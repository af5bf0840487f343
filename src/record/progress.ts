import type { LessonSummary, Outline } from '../course/bundle.ts'
import type { Attempt, Place, Try } from './attempt.ts'
import { get } from './keyed.ts'

export type LessonStatus = 'not-started' | 'in-progress' | 'completed'

/** Where "Carry on" leads. */
export type Next =
  | ({ readonly kind: 'page' } & Place)
  | { readonly kind: 'check' }
  /** Passed, but a declaration that the organisation asks for is not confirmed. */
  | { readonly kind: 'declarations' }
  | { readonly kind: 'completed' }

/** Counted from 1. */
export interface Position {
  readonly lesson: number
  readonly lessons: number
  readonly page: number
  readonly pages: number
}

/** How much of an attempt `progress` reads; a new learner's has nothing in it. */
type Progress = Pick<Attempt, 'opened'>

/** A lesson is completed once every page was opened: "Finish lesson" alone would leave gaps that keep the certificate away. */
export function lessonStatus(lesson: LessonSummary, attempt: Progress | null): LessonStatus {
  const seen = pagesOpened(lesson, attempt)
  if (seen === lesson.pages.length) return 'completed'
  return seen > 0 ? 'in-progress' : 'not-started'
}

/** The page of a lesson to carry on at: the first not opened, else the first. */
export function pageToCarryOnAt(
  lesson: LessonSummary,
  attempt: Progress | null,
): LessonSummary['pages'][number] | undefined {
  const unopened = lesson.pages.find(page => !attempt || !get(attempt.opened, page.id))
  return unopened ?? lesson.pages[0]
}

export function lessonsFinished(outline: Outline, attempt: Progress | null): number {
  return outline.lessons.length - unfinishedLessons(outline, attempt).length
}

/** In the course's order: what "Final check" lists while it cannot start yet. */
export function unfinishedLessons(outline: Outline, attempt: Progress | null): LessonSummary[] {
  return outline.lessons.filter(lesson => lessonStatus(lesson, attempt) !== 'completed')
}

export function canStartCheck(outline: Outline, attempt: Progress | null): boolean {
  return unfinishedLessons(outline, attempt).length === 0
}

/** Pages opened out of all, 0 to 1 (`cmi.progress_measure`). */
export function progressMeasure(outline: Outline, attempt: Progress | null): number {
  const all = sum(outline.lessons.map(lesson => lesson.pages.length))
  const seen = sum(outline.lessons.map(lesson => pagesOpened(lesson, attempt)))
  return all === 0 ? 0 : seen / all
}

/** Whole minutes of the lessons still to come, by the author's figures; 0 only when nothing is left. */
export function minutesLeft(outline: Outline, attempt: Progress | null): number {
  return Math.ceil(sum(outline.lessons.map(lesson => lessonMinutesLeft(lesson, attempt))))
}

/** Whole minutes spent learning; at least 1 once any time was counted. */
export function activeMinutes(attempt: Pick<Attempt, 'seconds'>): number {
  const seconds = activeSeconds(attempt)
  return seconds === 0 ? 0 : Math.max(1, Math.round(seconds / 60))
}

export function activeSeconds(attempt: Pick<Attempt, 'seconds'>): number {
  return sum(Object.values(attempt.seconds))
}

/** The try that is going on, if the newest has not been handed in. */
export function openTry(attempt: Pick<Attempt, 'tries'> | null): Try | undefined {
  const newest = attempt?.tries.at(-1)
  return newest?.result === null ? newest : undefined
}

export function hasPassed(attempt: Pick<Attempt, 'tries'> | null): boolean {
  return attempt?.tries.some(one => one.result?.passed) ?? false
}

/** Declarations that the organisation asks for and the learner has not confirmed. */
export function openDeclarations(outline: Outline, attempt: Attempt | null): readonly string[] {
  return outline.declarations.filter(id => !(attempt && get(attempt.declarations, id)?.confirmed))
}

/** Lessons to look at again after a try, in the course's order (interface.md L12). */
export function lookAgain(outline: Outline, one: Try): LessonSummary[] {
  const lessons = new Set(one.result?.wrong.map(id => get(outline.check.key, id)?.lesson))
  return outline.lessons.filter(lesson => lessons.has(lesson.id))
}

/** Where one press on "Carry on" leads: the exact place, or what comes after it when that is done. */
export function nextPlace(outline: Outline, attempt: Attempt | null): Next {
  if (attempt?.completed) return { kind: 'completed' }
  if (openTry(attempt)) return { kind: 'check' }
  const page = keptPlace(outline, attempt) ?? firstUnopened(outline, attempt)
  if (page) return { kind: 'page', ...page }
  return hasPassed(attempt) ? { kind: 'declarations' } : { kind: 'check' }
}

export function positionOf(outline: Outline, place: Place): Position | undefined {
  const at = outline.lessons.findIndex(lesson => lesson.id === place.lesson)
  const pages = outline.lessons[at]?.pages ?? []
  const page = pages.findIndex(one => one.id === place.page)
  if (page < 0) return undefined
  return { lesson: at + 1, lessons: outline.lessons.length, page: page + 1, pages: pages.length }
}

/** The place stands until its lesson was finished with nothing left out. */
function keptPlace(outline: Outline, attempt: Attempt | null): Place | undefined {
  const place = attempt?.place
  if (!attempt || !place || !positionOf(outline, place)) return undefined
  return get(attempt.finished, place.lesson) ? undefined : place
}

/** Looks onward from the lesson that the learner was in, then from the beginning. */
function firstUnopened(outline: Outline, attempt: Attempt | null): Place | undefined {
  const from = outline.lessons.findIndex(lesson => lesson.id === attempt?.place?.lesson)
  const start = Math.max(from, 0)
  const lessons = [...outline.lessons.slice(start), ...outline.lessons.slice(0, start)]
  return lessons
    .flatMap(lesson => lesson.pages.map(page => ({ lesson: lesson.id, page: page.id })))
    .find(({ page }) => !(attempt && get(attempt.opened, page)))
}

function pagesOpened(lesson: LessonSummary, attempt: Progress | null): number {
  if (!attempt) return 0
  return lesson.pages.filter(page => get(attempt.opened, page.id)).length
}

function lessonMinutesLeft(lesson: LessonSummary, attempt: Progress | null): number {
  const all = lesson.pages.length
  return all === 0 ? 0 : (lesson.minutes * (all - pagesOpened(lesson, attempt))) / all
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
