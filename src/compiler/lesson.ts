import type { RootContent } from 'mdast'
import * as v from 'valibot'
import type { FacilitatorNotes, Lesson } from '../course/course.ts'
import type { Flow, Inline } from '../course/rich-text.ts'
import { readCourseText } from './course-text.ts'
import { readFlow } from './flow.ts'
import { frontMatter } from './front-matter.ts'
import { readWords } from './inline.ts'
import type { Place } from './message.ts'
import { type PageDraft, readPage } from './page.ts'
import type { Scene } from './scene.ts'
import { readText } from './source-file.ts'

/** A lesson with what its author says of it and the learner does not see. */
export interface LessonDraft {
  readonly lesson: Lesson
  readonly file: string
  readonly place: Place
  readonly teaches: readonly string[]
  readonly pages: readonly PageDraft[]
  readonly facilitator: FacilitatorNotes['notes']
}

const text = v.pipe(v.string(), v.trim(), v.minLength(1))
const form = v.object({
  id: text,
  code: text,
  title: text,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  talksAbout: v.optional(text),
  teaches: v.optional(
    v.union([
      v.array(text),
      v.pipe(
        text,
        v.transform(one => [one]),
      ),
    ]),
    [],
  ),
  remember: v.pipe(v.array(text), v.minLength(1), v.maxLength(5)),
  facilitator: v.optional(v.array(text), []),
})

type LessonHead = v.InferOutput<typeof form>

/** Nothing where the file is missing or cannot be read at all; `scene.file` is the lesson's. */
export function readLesson(outer: Scene): LessonDraft | undefined {
  const source = readText(outer.files, outer.file, outer.report)
  if (source === undefined) return undefined
  const scene: Scene = { ...outer, source }
  const root = readCourseText(scene)
  if (root === undefined) return undefined
  const { value, rest, placeOf } = frontMatter(root, form, scene)
  const pages = readPages(rest, scene)
  if (value === undefined) return undefined
  const place = placeOf(['id'])
  for (const id of value.teaches)
    scene.references.push({ kind: 'outcome', id, place: placeOf(['teaches']) })
  const linesOf = (field: 'remember' | 'facilitator'): readonly (readonly Inline[])[] =>
    value[field].map((line, at) => wordsAt(line, placeOf([field, at]), scene))
  const lesson = lessonOf(value, pages, linesOf('remember'))
  scene.places.set(lesson, place)
  const { teaches } = value
  return { lesson, file: scene.file, place, teaches, pages, facilitator: linesOf('facilitator') }
}

function lessonOf(
  head: LessonHead,
  pages: readonly PageDraft[],
  remember: Lesson['remember'],
): Lesson {
  const { id, code, title, minutes, talksAbout } = head
  return {
    id,
    code,
    title,
    minutes,
    ...(talksAbout === undefined ? {} : { talksAbout }),
    remember,
    pages: pages.map(draft => draft.page),
  }
}

function readPages(nodes: readonly RootContent[], scene: Scene): readonly PageDraft[] {
  const starts = nodes.flatMap((node, at) => (isPage(node) ? [at] : []))
  const stray = nodes[0]
  if (stray && starts[0] !== 0) scene.report('text-before-page', scene.placeOf(stray))
  return starts.flatMap((start, at) => {
    const head = nodes[start]
    if (head?.type !== 'leafDirective') return []
    return [readPage(head, nodes.slice(start + 1, starts[at + 1]), scene)]
  })
}

function isPage(node: RootContent): boolean {
  return node.type === 'leafDirective' && node.name === 'page'
}

/** Course text that stands in YAML: every message about it points at the value. */
export function flowAt(markdown: string, place: Place, outer: Scene): readonly Flow[] {
  const scene: Scene = { ...outer, source: markdown, placeOf: () => place }
  return readFlow(readCourseText(scene)?.children ?? [], scene)
}

export function wordsAt(markdown: string, place: Place, outer: Scene): readonly Inline[] {
  const scene: Scene = { ...outer, source: markdown, placeOf: () => place }
  return readWords(readCourseText(scene)?.children ?? [], scene)
}
