import * as v from 'valibot'
import type {
  CourseFile,
  Glossary,
  GroupFile,
  Key,
  LessonSummary,
  PageSummary,
} from '../../../course/bundle.ts'
import type {
  Approval,
  FacilitatorNotes,
  FinalCheck,
  Lesson,
  Outcome,
  Page,
  Word,
} from '../../../course/course.ts'
import { block } from './block-shape.ts'
import { courseVersion, fingerprint, languageTag } from './file-shape.ts'
import { question } from './question-shape.ts'
import { flow, inlines } from './rich-text-shape.ts'
import {
  code,
  count,
  id,
  isoDate,
  list,
  literal,
  object,
  optional,
  orNull,
  type Shape,
  share,
  text,
  yes,
  yesNo,
} from './shape.ts'

/** `words.<lang>.json` */
export const glossary: Shape<Glossary> = object<Glossary>({
  words: list(object<Word>({ id, term: text, meaning: flow })),
})

/** `group.<lang>.json` */
export const groupFile: Shape<GroupFile> = object<GroupFile>({
  lessons: list(object<FacilitatorNotes>({ lesson: id, notes: list(inlines) })),
})

const page: Shape<Page> = object<Page>({
  ...{ id, code, title: inlines },
  ...{ exit: optional(yes), discreet: optional(yes), blocks: list(block) },
})

/** `l2.<lang>.json` */
export const lesson: Shape<Lesson> = object<Lesson>({
  ...{ id, code, title: text, minutes: count, talksAbout: optional(text) },
  ...{ remember: list(inlines), pages: list(page) },
})

/** `check.<lang>.json` */
export const finalCheck: Shape<FinalCheck> = object<FinalCheck>({
  draw: count,
  passMark: share,
  bank: list(question),
})

const pageSummary: Shape<PageSummary> = object<PageSummary>({
  ...{ id, code, exit: optional(yes), discreet: optional(yes), stories: optional(list(id)) },
})

const lessonSummary: Shape<LessonSummary> = object<LessonSummary>({
  ...{ id, code, title: text, minutes: count, talksAbout: optional(text) },
  pages: list(pageSummary),
})

const key: Shape<Readonly<Record<string, Key>>> = v.record(
  v.string(),
  object<Key>({ outcome: text, lesson: text, right: list(text) }),
)

const approval = object<Approval>({ by: text, on: isoDate, until: isoDate, version: text })

/** `course.<lang>.json` */
export const courseFile: Shape<CourseFile> = object<CourseFile>({
  ...{ id, code, version: courseVersion, fingerprint, language: languageTag, title: text },
  ...{ level: literal(1), minutes: count, nation: text, checkedOn: isoDate },
  ...{
    topics: list(text),
    contentNote: flow,
    declarations: list(id),
    keyPages: optional(list(id)),
    reviewed: yesNo,
  },
  ...{ approval: orNull(approval), uncheckedFacts: count },
  outcomes: list(object<Outcome>({ id, text, competencies: list(text) })),
  lessons: list(lessonSummary),
  check: object<CourseFile['check']>({ draw: count, passMark: share, key }),
})
