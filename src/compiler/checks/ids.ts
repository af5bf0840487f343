import type { Block } from '../../course/block.ts'
import type { Question } from '../../course/question.ts'
import { blockParts } from '../block-parts.ts'
import type { CourseDraft, CourseSource } from '../course-draft.ts'
import type { Place, Report } from '../message.ts'
import { idForm } from '../scene.ts'
import { placeIn } from './place-of.ts'

interface Named {
  readonly id: string
  readonly place: Place
}

/** Ids are well formed and used once: lessons, pages, activities and outcomes in the whole course. */
export function checkIds(draft: CourseDraft, source: CourseSource): void {
  const { course } = draft
  const { report, yaml } = source
  const named = (things: readonly (object & { readonly id: string })[]): readonly Named[] =>
    things.map(thing => ({ id: thing.id, place: placeIn(draft, thing) }))
  const pages = course.lessons.flatMap(lesson => lesson.pages)
  const outcomes = course.outcomes.map(({ id }, at) => ({
    id,
    place: yaml.placeOf(['outcomes', at]),
  }))
  checkForm('course', [{ id: course.id, place: yaml.placeOf(['id']) }], report)
  checkForm('lesson', named(course.lessons), report)
  checkForm('outcome', outcomes, report)
  if (source.folder !== `modules/${course.id}`)
    report('id-folder', yaml.placeOf(['id']), { id: course.id, folder: source.folder.slice(8) })
  checkOnce('lesson', named(course.lessons), report)
  checkOnce('page', named(pages), report)
  checkOnce('outcome', outcomes, report)
  checkOnce(
    'activity',
    [...named(pages.flatMap(page => page.blocks)), ...named(course.check.bank)],
    report,
  )
  for (const page of pages) for (const block of page.blocks) checkParts(block, draft, report)
  for (const question of course.check.bank) checkOptions(question, draft, report)
  checkCodes(draft, source)
}

function checkForm(what: string, things: readonly Named[], report: Report): void {
  for (const { id, place } of things) if (!idForm.test(id)) report('id-form', place, { what, id })
}

function checkOnce(what: string, things: readonly Named[], report: Report): void {
  const seen = new Set<string>()
  for (const { id, place } of things) {
    if (id !== '' && seen.has(id)) report('id-reused', place, { what, id })
    seen.add(id)
  }
}

function checkOptions(question: Question, draft: CourseDraft, report: Report): void {
  const options = question.options.map(one => ({ id: one.id, place: placeIn(draft, one) }))
  checkOnce('option', options, report)
}

function checkParts(block: Block, draft: CourseDraft, report: Report): void {
  for (const [what, things] of blockParts(block)) {
    const named = things.map(thing => ({ id: thing.id, place: placeIn(draft, thing) }))
    checkOnce(what, named, report)
  }
}

interface Coded {
  readonly code: string
  readonly place: Place
}

function checkCodes(draft: CourseDraft, { yaml, report }: CourseSource): void {
  const coded = (things: readonly (object & { readonly code: string })[]): readonly Coded[] =>
    things.map(thing => ({ code: thing.code, place: placeIn(draft, thing) }))
  const { course } = draft
  checkCodesOf('course', 'c', [{ code: course.code, place: yaml.placeOf(['code']) }], report)
  checkCodesOf('lesson', 'l', coded(course.lessons), report)
  for (const lesson of course.lessons) checkCodesOf('page', 's', coded(lesson.pages), report)
}

export function codeForm(letter: string): RegExp {
  return new RegExp(`^${letter}[1-9]\\d{0,2}$`)
}

/** Addresses hold codes, so that a browser's history says nothing about a topic (DESIGN 20.13). */
function checkCodesOf(
  what: string,
  letter: string,
  things: readonly Coded[],
  report: Report,
): void {
  const seen = new Set<string>()
  const form = codeForm(letter)
  for (const { code, place } of things) {
    if (!form.test(code)) report('code-form', place, { what, code, letter })
    else if (seen.has(code)) report('code-reused', place, { what, code })
    seen.add(code)
  }
}
