import { hash } from 'node:crypto'
import type { Activity } from '../spec/activity-schema.ts'
import type { Actor } from '../spec/agent-schema.ts'
import type { Statement, SubStatement } from '../spec/statement.ts'
import {
  contextActivities,
  contextActors,
  isActivity,
  isActor,
  isSubStatement,
  withMembers,
} from '../spec/statement-parts.ts'
import { agentKey } from './agent-key.ts'

/** What statements can be filtered by (1.0.3 Communication 2.1.3). */
export type TermKind =
  | 'verb'
  | 'registration'
  | 'agent'
  | 'related-agent'
  | 'activity'
  | 'related-activity'

/** A short stand-in for "this filter with this value", the same on every database. */
export function term(kind: TermKind, value: string): string {
  return hash('sha256', `${kind} ${value}`, 'base64url').slice(0, 22)
}

/** Everything that a statement is found by, each once. */
export function statementTerms(statement: Statement): readonly string[] {
  const { actor, verb, object, context, authority } = statement
  const registration = context?.registration?.toLowerCase()
  const agents = isActor(object) ? [actor, object] : [actor]
  const activities = isActivity(object) ? [object] : []
  const inner = isSubStatement(object) ? object : undefined
  return [
    ...new Set([
      term('verb', verb.id),
      ...(registration === undefined ? [] : [term('registration', registration)]),
      ...agentTerms('agent', agents),
      ...agentTerms('related-agent', [
        ...people(statement),
        ...(authority ? withMembers(authority) : []),
        ...(inner ? people(inner) : []),
      ]),
      ...activityTerms('activity', activities),
      ...activityTerms('related-activity', [
        ...activities,
        ...contextActivities(context),
        ...(inner ? activitiesOf(inner) : []),
      ]),
    ]),
  ]
}

function people({ actor, object, context }: Statement | SubStatement): readonly Actor[] {
  const all = [actor, ...(isActor(object) ? [object] : []), ...contextActors(context)]
  return all.flatMap(withMembers)
}

function activitiesOf({ object, context }: SubStatement): readonly Activity[] {
  return [...(isActivity(object) ? [object] : []), ...contextActivities(context)]
}

function agentTerms(kind: TermKind, actors: readonly Actor[]): string[] {
  return actors.flatMap(actor => {
    const key = agentKey(actor)
    return key === undefined ? [] : [term(kind, key)]
  })
}

function activityTerms(kind: TermKind, activities: readonly Activity[]): string[] {
  return activities.map(({ id }) => term(kind, id))
}
