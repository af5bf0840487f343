import * as v from 'valibot'
import { activity } from './activity-schema.ts'
import { actor, agent, group } from './agent-schema.ts'
import { exactObject, extensions, iri, languageCode, uuid } from './plain-values.ts'

export const statementRef = exactObject({ objectType: v.literal('StatementRef'), id: uuid })

/** One activity alone is accepted and given back as an array (1.0.3 Data 2.4.6.2). */
const activities = v.optional(
  v.lazy(input => (Array.isArray(input) ? v.array(activity) : activity)),
)

const common = {
  registration: v.optional(uuid),
  instructor: v.optional(actor),
  team: v.optional(group),
  contextActivities: v.optional(
    exactObject({
      parent: activities,
      grouping: activities,
      category: activities,
      other: activities,
    }),
  ),
  revision: v.optional(v.string('It must be text.')),
  platform: v.optional(v.string('It must be text.')),
  language: v.optional(languageCode),
  statement: v.optional(statementRef),
  extensions: v.optional(extensions),
}

const relevantTypes = v.optional(
  v.pipe(v.array(iri), v.minLength(1, 'It needs at least one type.')),
)

export const context1 = exactObject(common)

/** 2.0 (IEEE 9274.1.1, 4.2.2.5) adds people and groups with what they were there for. */
export const context2 = exactObject({
  ...common,
  contextAgents: v.optional(
    v.array(exactObject({ objectType: v.literal('contextAgent'), agent, relevantTypes })),
  ),
  contextGroups: v.optional(
    v.array(exactObject({ objectType: v.literal('contextGroup'), group, relevantTypes })),
  ),
})
