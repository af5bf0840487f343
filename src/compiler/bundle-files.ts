import { createHash } from 'node:crypto'
import type {
  AnswerKey,
  BundleFile,
  CatalogueEntry,
  CourseFile,
  Glossary,
  GroupFile,
  Key,
  LessonSummary,
  PageSummary,
} from '../course/bundle.ts'
import { bundleFolder } from '../course/bundle-folder.ts'
import type { Course, Lesson, Page } from '../course/course.ts'
import type { Question } from '../course/question.ts'
import type { Safety } from '../course/support.ts'

/** A file of a bundle and its line in the catalogue. */
export interface Bundled {
  readonly entry: BundleFile
  readonly content: Uint8Array
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The same course in every language it has, with its fingerprint. */
export function fingerprinted(
  courses: readonly Course[],
  media: ReadonlyMap<string, Uint8Array>,
): readonly Course[] {
  const hashes = [...media].map(([path, content]) => [path, sha256(content)])
  const fingerprint = sha256(JSON.stringify([courses, hashes])).slice(0, 12)
  return courses.map(course => ({ ...course, fingerprint }))
}

export function bundleCourse(
  courses: readonly Course[],
  media: ReadonlyMap<string, Uint8Array>,
): { readonly entry: CatalogueEntry; readonly files: readonly Bundled[] } | undefined {
  const [first] = courses
  if (first === undefined) return undefined
  const folder = bundleFolder(first)
  const files = [
    ...courses.flatMap(course => filesOf(course, folder)),
    ...[...media].map(([path, content]) => bundled(`${folder}/${path}`, content)),
  ]
  return { entry: entryOf(first, courses, files), files }
}

function entryOf(
  first: Course,
  courses: readonly Course[],
  files: readonly Bundled[],
): CatalogueEntry {
  const { id, code, version, fingerprint, title, level, minutes, approval } = first
  return {
    id,
    code,
    version,
    fingerprint,
    title,
    level,
    minutes,
    languages: courses.map(course => course.language),
    bytes: files.reduce((sum, file) => sum + file.entry.bytes, 0),
    approved: approval !== null,
    files: files.map(file => file.entry),
  }
}

function filesOf(course: Course, folder: string): readonly Bundled[] {
  const { language } = course
  const json = (name: string, value: unknown): Bundled =>
    bundled(`${folder}/${name}.${language}.json`, encode(value), language)
  return [
    json('course', courseFile(course)),
    ...course.lessons.map(lesson => json(lesson.code, lesson)),
    json('check', course.check),
    json('words', glossary(course)),
    json('group', groupFile(course)),
  ]
}

export function safetyFile(safety: Safety): Bundled {
  const content = encode(safety)
  return bundled(`safety/en-${sha256(content).slice(0, 8)}.json`, content, 'en')
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

function bundled(path: string, content: Uint8Array, language?: string): Bundled {
  const entry = { path, sha256: sha256(content).slice(0, 32), bytes: content.length }
  return { entry: language === undefined ? entry : { ...entry, language }, content }
}

function glossary({ words }: Course): Glossary {
  return { words }
}

function groupFile({ facilitator }: Course): GroupFile {
  return { lessons: facilitator }
}

export function courseFile(course: Course): CourseFile {
  const { lessons, check, words: _, facilitator: __, ...rest } = course
  const { bank, ...rules } = check
  return { ...rest, lessons: lessons.map(summaryOf), check: { ...rules, key: keyOf(bank) } }
}

function summaryOf({ remember: _, pages, ...rest }: Lesson): LessonSummary {
  return { ...rest, pages: pages.map(pageSummary) }
}

function pageSummary(page: Page): PageSummary {
  const stories = page.blocks.flatMap(block => (block.kind === 'scenario' ? [block.id] : []))
  return {
    id: page.id,
    code: page.code,
    ...(page.exit ? { exit: true } : {}),
    ...(page.discreet ? { discreet: true } : {}),
    ...(stories.length > 0 ? { stories } : {}),
  }
}

function keyOf(bank: readonly Question[]): AnswerKey {
  return Object.fromEntries(bank.map(question => [question.id, keyOfQuestion(question)]))
}

function keyOfQuestion(question: Question): Key {
  const right = question.options.filter(option => option.right).map(option => option.id)
  return {
    outcome: question.outcome ?? '',
    lesson: question.lesson ?? '',
    right: question.type === 'fill-in' ? (question.accepts ?? []) : right,
  }
}
