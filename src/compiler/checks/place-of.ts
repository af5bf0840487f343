import type { CourseDraft } from '../course-draft.ts'
import type { Place } from '../message.ts'

/** Where a page, block, question, option… was written; the course's file where nobody noted it. */
export function placeIn(draft: CourseDraft, thing: object): Place {
  return draft.places.get(thing) ?? draft.yaml.placeOf([])
}
