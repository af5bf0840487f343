import type { Course } from '../../course/course.ts'
import type { CourseDraft, CourseSource } from '../course-draft.ts'
import { type Place, startOf } from '../message.ts'
import { releasedIds } from '../released-ids.ts'

/** A translation has the same lessons, screens, activities, options and right answers. */
export function checkTranslation(
  draft: CourseDraft,
  first: CourseDraft,
  { folder, report }: CourseSource,
): void {
  const here = namesIn(draft.course)
  const there = namesIn(first.course)
  const file = `${folder}/…/${draft.course.language}.md`
  for (const [name, lesson] of here)
    if (!there.has(name)) report('ids-differ', placeOf(lesson, draft), { name, file })
  for (const [name, lesson] of there)
    if (!here.has(name)) report('ids-differ', placeOf(lesson, draft), { name, file })
}

/** Each name with the lesson that it stands in; none for the final check. */
function namesIn(course: Course): ReadonlyMap<string, string> {
  const only = (lessons: Course['lessons'], bank: Course['check']['bank']): readonly string[] =>
    releasedIds({ ...course, outcomes: [], lessons, check: { ...course.check, bank } })
  return new Map([
    ...course.lessons.flatMap(lesson => only([lesson], []).map(name => [name, lesson.id] as const)),
    ...only([], course.check.bank).map(name => [name, ''] as const),
    ...course.check.bank.flatMap(rightNames).map(name => [name, ''] as const),
  ])
}

function rightNames(question: Course['check']['bank'][number]): readonly string[] {
  return question.options
    .filter(option => option.right)
    .map(option => `right answer ${question.id}/${option.id}`)
}

function placeOf(lesson: string, draft: CourseDraft): Place {
  if (lesson === '') return startOf(draft.questionsFile)
  const file = draft.lessons.find(one => one.lesson.id === lesson)?.file
  return file === undefined ? draft.yaml.placeOf(['lessons']) : startOf(file)
}
