import { type CourseDraft, type CourseSource, declarationsIn } from '../course-draft.ts'
import type { Reference } from '../scene.ts'

/** Every name leads to something. */
export function checkReferences(draft: CourseDraft, source: CourseSource): void {
  const known = namesKnown(draft, source)
  for (const { kind, id, place } of draft.references)
    if (!known[kind].has(id)) source.report('dead-reference', place, { kind, id })
  checkDeclarations(draft, source)
}

function namesKnown(
  { course }: CourseDraft,
  { shared }: CourseSource,
): Readonly<Record<Reference['kind'], ReadonlySet<string>>> {
  const ids = (things: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(things.map(thing => thing.id))
  return {
    word: ids(course.words),
    page: ids(course.lessons.flatMap(lesson => lesson.pages)),
    lesson: ids(course.lessons),
    service: ids(shared.safety.services),
    fact: new Set(shared.facts.keys()),
    outcome: ids(course.outcomes),
  }
}

function checkDeclarations(draft: CourseDraft, { yaml, report }: CourseSource): void {
  const listed = yaml.value.declarations
  if (listed === undefined) return
  const written = declarationsIn(draft.lessons)
  const odd = [...listed, ...written].find(id => !listed.includes(id) || !written.includes(id))
  if (odd !== undefined) report('declarations-differ', yaml.placeOf(['declarations']), { id: odd })
}
