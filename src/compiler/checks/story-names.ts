import type { ScenarioBlock } from '../../course/block.ts'
import { plainText } from '../../course/rich-text.ts'
import { allWords, questionWords } from '../block-words.ts'
import type { CourseDraft } from '../course-draft.ts'
import { pageTexts } from '../measure.ts'
import type { Place, Report } from '../message.ts'
import type { Shared } from '../shared-yaml.ts'
import { placeIn } from './place-of.ts'

/** Where a story first names somebody. */
type Names = ReadonlyMap<string, Place>

/**
 * A person of one course's stories does not turn up in another's: learners would take them for the
 * same. A name is a capital word that no sentence begins with here, that no course writes small, and
 * that neither the shared lists nor `not-names.yaml` hold.
 */
export function checkStoryNames(
  drafts: readonly CourseDraft[],
  shared: Shared,
  report: Report,
): void {
  const known = new Set([...drafts.flatMap(smallWords), ...otherCapitals(shared)])
  const named = drafts.map(draft => ({ id: draft.course.id, names: namesIn(draft, known) }))
  for (const { id, names } of named)
    for (const [name, place] of names) {
      const other = named.find(one => one.id !== id && one.names.has(name))
      if (other) report('story-name-reused', place, { name, course: other.id })
    }
}

const capital = /(?<=[\p{Ll}\p{N},;] )\p{Lu}\p{Ll}{2,}/gu

function namesIn(draft: CourseDraft, known: ReadonlySet<string>): Names {
  const names = new Map<string, Place>()
  for (const story of storiesIn(draft))
    for (const node of story.nodes)
      for (const text of [node.title, node.body, ...node.choices.map(choice => choice.text)])
        for (const [name] of plainText(text).matchAll(capital))
          if (!isKnown(name, known) && !names.has(name)) names.set(name, placeIn(draft, node))
  return names
}

/** "Fridays" is known by "Friday". */
function isKnown(name: string, known: ReadonlySet<string>): boolean {
  const small = name.toLowerCase()
  return known.has(small) || known.has(small.replace(/s$/, ''))
}

function storiesIn({ course }: CourseDraft): readonly ScenarioBlock[] {
  return course.lessons
    .flatMap(lesson => lesson.pages)
    .flatMap(page => page.blocks)
    .filter(block => block.kind === 'scenario')
}

function smallWords({ course }: CourseDraft): readonly string[] {
  const texts = [
    ...course.lessons.flatMap(lesson => lesson.pages).flatMap(pageTexts),
    ...course.check.bank.flatMap(question => allWords(questionWords(question))),
    ...course.words.flatMap(word => plainText(word.meaning)),
  ]
  return texts.flatMap(text => text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? [])
}

/** Organisations, places and apps that the shared lists name. */
function otherCapitals({ facts, safety, notNames }: Shared): readonly string[] {
  const texts = [
    ...[...facts.values()].flatMap(fact => [fact.statement, fact.nation, fact.source]),
    ...safety.services.flatMap(service => [service.name, service.who]),
    ...notNames,
  ]
  return texts.flatMap(text => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
}
