import type { Course, FacilitatorNotes, FinalCheck, Lesson, Word } from './course.ts'

/**
 * `catalogue.json`: what can be installed. A version never changes: `path` holds its fingerprint.
 * Paths are relative to the catalogue.
 */
export interface Catalogue {
  readonly format: 1
  readonly courses: readonly CatalogueEntry[]
  /** The support list and other safety data: small, always the newest. */
  readonly safety: BundleFile
}

export interface CatalogueEntry {
  readonly id: string
  readonly code: string
  readonly version: string
  readonly fingerprint: string
  readonly title: string
  readonly level: 1
  readonly minutes: number
  readonly languages: readonly string[]
  /** Sum of the files' sizes. */
  readonly bytes: number
  /** Whether a safeguarding professional has approved this version. */
  readonly approved: boolean
  readonly files: readonly BundleFile[]
}

export interface BundleFile {
  /** "b/c1/1.0-0123456789ab/l2.en.json" */
  readonly path: string
  /** The first 128 bits, in lower-case hex: every first visit fetches the hashes of every course. */
  readonly sha256: string
  readonly bytes: number
  /** Absent where the file serves every language. */
  readonly language?: string
}

/**
 * `course.<lang>.json`: all but the pages' content, so that a list of lessons shows at once.
 * `l2.<lang>.json` is a `Lesson`; `check.<lang>.json` a `FinalCheck`; `words.<lang>.json` a `Glossary`;
 * `group.<lang>.json` a `GroupFile`.
 */
export interface CourseFile extends Omit<Course, 'lessons' | 'check' | 'words' | 'facilitator'> {
  readonly lessons: readonly LessonSummary[]
  readonly check: Omit<FinalCheck, 'bank'> & { readonly key: AnswerKey }
}

/** The hard words of a course, explained. */
export interface Glossary {
  readonly words: readonly Word[]
}

/** What only a facilitator opens, while leading a group. */
export interface GroupFile {
  readonly lessons: readonly FacilitatorNotes[]
}

/** Right answers of the bank by question id, so that an attempt folds without the questions' words. */
export type AnswerKey = Readonly<Record<string, Key>>
export interface Key {
  readonly outcome: string
  readonly lesson: string
  /** Ids of the right options; for a `fill-in` the accepted answers. */
  readonly right: readonly string[]
}

/** What the fold of an attempt needs of a course. */
export type Outline = Pick<CourseFile, 'id' | 'lessons' | 'check' | 'declarations'>

export interface LessonSummary extends Omit<Lesson, 'pages' | 'remember'> {
  readonly pages: readonly PageSummary[]
}

/** What the fold and the address bar need of a page without its content. */
export interface PageSummary {
  readonly id: string
  readonly code: string
  readonly exit?: true
  readonly discreet?: true
  /** Ids of stories, so that a skipped story counts. */
  readonly stories?: readonly string[]
}
