import type { Catalogue } from '../course/bundle.ts'
import type { Framework } from '../course/framework.ts'
import { approvalOf, reviewFingerprint } from './approval.ts'
import { bundleCourse, fingerprinted, safetyFile } from './bundle-files.ts'
import { checkCatalogue } from './checks/check-catalogue.ts'
import { checkCourse } from './checks/check-course.ts'
import { codeForm } from './checks/ids.ts'
import { phraseRules } from './checks/phrases.ts'
import { checkStrays } from './checks/strays.ts'
import { type CourseDraft, type CourseSource, firstLanguage, readCourse } from './course-draft.ts'
import { readCourseYaml } from './course-yaml.ts'
import {
  type FactUse,
  factUses,
  type HelplineAge,
  helplineAges,
  uncheckedFacts,
} from './fact-use.ts'
import { knownLanguages } from './languages.ts'
import { type CourseTable, measureCourse } from './measure.ts'
import { inOrder, type Message, message, type Report, startOf } from './message.ts'
import { checkReleasedIds, releasedIds } from './released-ids.ts'
import type { ReviewSource } from './review/review-source.ts'
import { readShared, type Shared } from './shared-yaml.ts'
import type { FileTable } from './source-file.ts'

export interface CompileOptions {
  /** ISO date of today, for what is due. It decides nothing in a bundle. */
  readonly asAt: string
}

export interface Compiled {
  /** The files to serve, by path relative to the catalogue; "catalogue.json" is one of them. */
  readonly bundles: ReadonlyMap<string, Uint8Array>
  readonly catalogue: Catalogue
  readonly tables: readonly CourseTable[]
  readonly facts: readonly FactUse[]
  readonly helplines: readonly HelplineAge[]
  /** Every id of each course by its folder, as released-ids.txt lists them. */
  readonly ids: ReadonlyMap<string, readonly string[]>
  readonly reviews: readonly ReviewSource[]
  readonly frameworks: readonly Framework[]
  readonly messages: readonly Message[]
}

/** What the authors wrote, as bundles and messages. Bad input gives messages, never an exception. */
export function compile(files: FileTable, { asAt }: CompileOptions): Compiled {
  const messages: Message[] = []
  const report: Report = (code, place, words) => messages.push(message(code, place, words))
  const shared = readShared(files, report)
  const courses = courseFolders(files)
    .flatMap(folder => compileCourse(folder, files, shared, report))
    .toSorted(byCode)
  checkCatalogue(
    courses.flatMap(course => course.drafts.slice(0, 1)),
    shared,
    report,
  )
  const safety = safetyFile(shared.safety)
  const made = courses.flatMap(course =>
    hasPaths(course) ? (bundleCourse(course.finished, course.media) ?? []) : [],
  )
  const catalogue: Catalogue = {
    format: 1,
    courses: made.map(one => one.entry),
    safety: safety.entry,
  }
  const drafts = courses.flatMap(course => course.drafts)
  const all = inOrder(messages)
  return {
    bundles: new Map([
      ['catalogue.json', new TextEncoder().encode(JSON.stringify(catalogue))],
      ...[safety, ...made.flatMap(one => one.files)].map(
        ({ entry, content }) => [entry.path, content] as const,
      ),
    ]),
    catalogue,
    tables: courses.flatMap(course => tableOf(course, all)),
    facts: factUses(shared, drafts, asAt),
    helplines: helplineAges(shared, asAt),
    ids: new Map(courses.map(course => [course.folder, course.ids])),
    reviews: courses.flatMap(course => reviewOf(course, shared)),
    frameworks: shared.frameworks,
    messages: all,
  }
}

function reviewOf(
  { drafts, finished, review }: CompiledCourse,
  { facts, safety }: Shared,
): readonly ReviewSource[] {
  const [draft] = drafts
  const [course] = finished
  return draft && course
    ? [{ course, lessons: draft.lessons, facts, safety, fingerprint: review }]
    : []
}

/** c1, c2 … c10: the order in which Home lists the courses. */
function byCode(a: CompiledCourse, b: CompiledCourse): number {
  const [one = '', other = ''] = [a, b].map(course => course.drafts[0]?.course.code)
  return one.localeCompare(other, 'en', { numeric: true })
}

/** Codes make the paths of a bundle; a course with others (an error) has none. */
function hasPaths({ finished }: CompiledCourse): boolean {
  return finished.every(
    ({ code, lessons }) =>
      codeForm('c').test(code) && lessons.every(lesson => codeForm('l').test(lesson.code)),
  )
}

/** Folders of modules/ that hold courses: each has a course.yaml or lessons. */
function courseFolders(files: FileTable): readonly string[] {
  const folders = [...files.keys()].flatMap(path => {
    const found = /^modules\/([^/]+)\/(course\.yaml$|lessons\/|questions\/)/.exec(path)
    return found ? [`modules/${found[1]}`] : []
  })
  return [...new Set(folders)].toSorted()
}

interface CompiledCourse {
  readonly folder: string
  readonly drafts: readonly CourseDraft[]
  readonly finished: readonly CourseDraft['course'][]
  readonly media: ReadonlyMap<string, Uint8Array>
  readonly ids: readonly string[]
  readonly review: string
}

function compileCourse(
  folder: string,
  files: FileTable,
  shared: Shared,
  report: Report,
): readonly CompiledCourse[] {
  const path = `${folder}/course.yaml`
  const yaml = readCourseYaml(files, path, report)
  if (yaml === undefined) {
    report('no-course', startOf(path), { folder })
    return []
  }
  const rules = phraseRules(shared.banned)
  const source: CourseSource = { folder, yaml, files, shared, rules, report }
  const drafts = languagesOf(source).map(language => readCourse(source, language))
  for (const draft of drafts) checkCourse(draft, source, drafts[0] ?? draft)
  const ids = drafts[0] === undefined ? [] : releasedIds(drafts[0].course)
  checkReleasedIds(ids, source)
  checkStrays(source)
  return [{ folder, drafts, ids, ...finish(drafts, source) }]
}

function finish(
  drafts: readonly CourseDraft[],
  { yaml, shared, report }: CourseSource,
): Pick<CompiledCourse, 'finished' | 'media' | 'review'> {
  const media = new Map(drafts.flatMap(draft => [...draft.media]))
  const review = reviewFingerprint(
    drafts.map(draft => draft.course),
    media,
  )
  const approval = approvalOf(yaml, review, report)
  const counted = drafts.map(draft => ({
    ...draft.course,
    approval,
    uncheckedFacts: uncheckedFacts(draft, shared),
  }))
  return { finished: fingerprinted(counted, media), media, review }
}

function languagesOf(source: CourseSource): readonly string[] {
  const { value, placeOf } = source.yaml
  for (const [at, language] of value.languages.entries())
    if (!knownLanguages.includes(language))
      source.report('unknown-language', placeOf(['languages', at]), {
        language,
        known: knownLanguages.join(', '),
      })
  const known = value.languages.filter(language => knownLanguages.includes(language))
  return [...new Set(known.length === 0 ? [firstLanguage(source)] : known)]
}

function tableOf(course: CompiledCourse, messages: readonly Message[]): readonly CourseTable[] {
  const [first] = course.drafts
  if (first === undefined) return []
  const languages = course.drafts.map(draft => draft.course.language)
  const own = messages.filter(one => one.file.startsWith(`${course.folder}/`))
  return [measureCourse(first, languages, own)]
}
