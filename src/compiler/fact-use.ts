import type { Fact } from '../course/fact.ts'
import type { SupportService } from '../course/support.ts'
import type { CourseDraft } from './course-draft.ts'
import { citedFacts } from './measure.ts'
import type { Shared } from './shared-yaml.ts'

/** A fact, whether it is due for another look, and the screens that rest on it. */
export interface FactUse {
  readonly fact: Fact
  readonly due: boolean
  /** "c1/l2/s4 four-kinds" for a screen, "c1/check question-id" for a question of the final check. */
  readonly citedBy: readonly string[]
}

export function factUses(
  shared: Shared,
  drafts: readonly CourseDraft[],
  asAt: string,
): readonly FactUse[] {
  const uses = new Map<string, string[]>()
  for (const { fact, screen } of drafts.flatMap(citations)) {
    const screens = uses.get(fact) ?? []
    if (!screens.includes(screen)) screens.push(screen)
    uses.set(fact, screens)
  }
  return [...shared.facts.values()].map(fact => ({
    fact,
    due: fact.reviewBy <= asAt,
    citedBy: uses.get(fact.id) ?? [],
  }))
}

/** A helpline, and for how many days nobody has looked whether its hours still hold. */
export interface HelplineAge {
  readonly service: SupportService
  readonly days: number
  /** Hours stand on screens that were looked at longer ago than 90 days; the app then says so. */
  readonly due: boolean
}

const day = 24 * 60 * 60 * 1000
const hoursHold = 90

export function helplineAges(shared: Shared, asAt: string): readonly HelplineAge[] {
  return shared.safety.services.map(service => {
    const days = Math.floor((Date.parse(asAt) - Date.parse(service.checkedOn)) / day)
    return { service, days, due: service.hours !== undefined && days > hoursHold }
  })
}

interface Citation {
  readonly fact: string
  readonly screen: string
}

function citations({ course, lessons }: CourseDraft): readonly Citation[] {
  const screens = lessons.flatMap(({ lesson, pages }) =>
    pages.flatMap(({ page, facts }) =>
      facts.map(fact => ({
        fact,
        screen: `${course.code}/${lesson.code}/${page.code} ${page.id}`,
      })),
    ),
  )
  const questions = course.check.bank.flatMap(question =>
    question.facts.map(fact => ({ fact, screen: `${course.code}/check ${question.id}` })),
  )
  return [...screens, ...questions]
}

/** Printed facts that nobody has yet compared with their first source (DESIGN 20.1). */
export function uncheckedFacts(draft: CourseDraft, shared: Shared): number {
  return citedFacts(draft).filter(id => {
    const confidence = shared.facts.get(id)?.confidence
    return confidence === 'seen' || confidence === 'long-known'
  }).length
}
