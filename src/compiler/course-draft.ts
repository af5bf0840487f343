import type { Course, Word } from '../course/course.ts'
import type { Question } from '../course/question.ts'
import type { PhraseRule } from './checks/phrases.ts'
import { type CourseYaml, inLanguage } from './course-yaml.ts'
import { flowAt, type LessonDraft, readLesson } from './lesson.ts'
import type { Place, Report } from './message.ts'
import { readQuestions } from './questions-file.ts'
import type { Reference, Scene } from './scene.ts'
import { readGlossary, type Shared } from './shared-yaml.ts'
import { placesIn } from './snippet.ts'
import type { FileTable } from './source-file.ts'
import type { YamlFile } from './yaml-file.ts'

/** A course in one language as read, with what the checks need besides. */
export interface CourseDraft {
  readonly course: Course
  /** "modules/child-abuse-and-neglect". */
  readonly folder: string
  readonly yaml: YamlFile<CourseYaml>
  readonly lessons: readonly LessonDraft[]
  readonly questionsFile: string
  readonly references: readonly Reference[]
  readonly places: WeakMap<object, Place>
  readonly media: ReadonlyMap<string, Uint8Array>
}

export interface CourseSource {
  readonly folder: string
  readonly yaml: YamlFile<CourseYaml>
  readonly files: FileTable
  readonly shared: Shared
  readonly rules: readonly PhraseRule[]
  readonly report: Report
}

/** One language of a course; a lesson that it lacks stands in the first language. */
export function readCourse(source: CourseSource, language: string): CourseDraft {
  const { folder, yaml, files, report } = source
  const scene: Scene = {
    file: `${folder}/course.yaml`,
    source: '',
    language,
    checkedOn: yaml.value.checkedOn,
    files,
    report,
    rules: source.rules,
    references: [],
    places: new WeakMap(),
    media: new Map(),
    placeOf: () => yaml.placeOf([]),
  }
  const lessons = yaml.value.lessons.flatMap((id, at) => lessonIn(id, at, source, scene))
  const bank = questionsIn(source, scene)
  return {
    course: courseOf(source, scene, lessons, bank.questions),
    folder,
    yaml,
    lessons,
    questionsFile: bank.file,
    references: scene.references,
    places: scene.places,
    media: scene.media,
  }
}

function lessonIn(id: string, at: number, source: CourseSource, scene: Scene): LessonDraft[] {
  const path = (language: string): string => `${source.folder}/lessons/${id}/${language}.md`
  const file = fileIn(path, source, scene)
  if (file === undefined) {
    const place = source.yaml.placeOf(['lessons', at])
    scene.report('no-lesson-file', place, { id, file: path(firstLanguage(source)) })
    return []
  }
  const draft = readLesson({ ...scene, file, placeOf: placesIn(file) })
  if (draft === undefined) return []
  if (draft.lesson.id !== id)
    scene.report('id-folder', draft.place, { id: draft.lesson.id, folder: id })
  return [draft]
}

function questionsIn(
  source: CourseSource,
  scene: Scene,
): { readonly file: string; readonly questions: readonly Question[] } {
  const path = (language: string): string => `${source.folder}/questions/${language}.md`
  const file = fileIn(path, source, scene)
  const questions = file && readQuestions({ ...scene, file, placeOf: placesIn(file) })
  if (!questions || questions.length === 0)
    scene.report('no-questions', source.yaml.placeOf(['check']), { language: scene.language })
  return { file: file ?? path(scene.language), questions: questions || [] }
}

/** The file in this language, else (with a warning) in the first. */
function fileIn(
  path: (language: string) => string,
  source: CourseSource,
  scene: Scene,
): string | undefined {
  const { language, files, report } = scene
  const first = firstLanguage(source)
  if (files.has(path(language))) return path(language)
  if (language === first || !files.has(path(first))) return undefined
  const place = { file: path(first), line: 1, column: 1 }
  report('no-translation', place, { file: path(language), language, first })
  return path(first)
}

export function firstLanguage(source: { readonly yaml: YamlFile<CourseYaml> }): string {
  return source.yaml.value.languages[0] ?? 'en'
}

function courseOf(
  source: CourseSource,
  scene: Scene,
  lessons: readonly LessonDraft[],
  bank: readonly Question[],
): Course {
  const { value, placeOf } = source.yaml
  const first = firstLanguage(source)
  const here = <T>(words: Readonly<Record<string, T>>): T | undefined =>
    inLanguage(words, scene.language, first)
  const note = value.contentNote === undefined ? undefined : here(value.contentNote)
  return {
    id: value.id,
    code: value.code,
    version: value.version,
    fingerprint: '',
    language: scene.language,
    title: here(value.title) ?? '',
    level: value.level,
    minutes: lessons.reduce((sum, draft) => sum + draft.lesson.minutes, 0),
    nation: value.nation,
    checkedOn: value.checkedOn,
    topics: here(value.topics) ?? [],
    contentNote: note === undefined ? [] : flowAt(note, placeOf(['contentNote']), scene),
    outcomes: value.outcomes.map(({ id, text, competencies }) => ({
      id,
      text: here(text) ?? '',
      competencies,
    })),
    lessons: lessons.map(draft => draft.lesson),
    words: wordsOf(source, scene),
    facilitator: facilitatorOf(lessons),
    ...keyPagesOf(source, scene),
    declarations: declarationsIn(lessons),
    check: { draw: value.check.draw, passMark: value.check.pass, bank },
    approval: null,
    uncheckedFacts: 0,
    reviewed: scene.language === first || value.reviewed.includes(scene.language),
  }
}

/** Named in course.yaml; whether they exist is looked up with all other references. */
function keyPagesOf({ yaml }: CourseSource, scene: Scene): Pick<Course, 'keyPages'> {
  const { keyPages } = yaml.value
  const named = (keyPages ?? []).map((id, at) => ({
    kind: 'page' as const,
    id,
    place: yaml.placeOf(['keyPages', at]),
  }))
  scene.references.push(...named)
  return keyPages ? { keyPages } : {}
}

function wordsOf(source: CourseSource, scene: Scene): readonly Word[] {
  const { value, placeOf } = source.yaml
  const quiet = (): void => {}
  const entries = [scene.language, firstLanguage(source)].map(language =>
    readGlossary(source.files, language, language === scene.language ? scene.report : quiet),
  )
  return value.words.flatMap((id, at) => {
    const place = placeOf(['words', at])
    const entry = entries.flat().find(word => word.id === id)
    if (entry === undefined) scene.report('dead-reference', place, { kind: 'word', id })
    return entry === undefined
      ? []
      : [{ id, term: entry.term, meaning: flowAt(entry.meaning, place, scene) }]
  })
}

function facilitatorOf(lessons: readonly LessonDraft[]): Course['facilitator'] {
  return lessons
    .filter(draft => draft.facilitator.length > 0)
    .map(draft => ({ lesson: draft.lesson.id, notes: draft.facilitator }))
}

export function declarationsIn(lessons: readonly LessonDraft[]): readonly string[] {
  return lessons
    .flatMap(draft => draft.lesson.pages)
    .flatMap(page => page.blocks)
    .flatMap(block => (block.kind === 'declaration' ? [block.id] : []))
}
