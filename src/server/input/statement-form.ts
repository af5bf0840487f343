import { parseAccept } from 'hono/utils/accept'
import type { Activity } from '../spec/activity-schema.ts'
import type { Actor, Agent, Group } from '../spec/agent-schema.ts'
import { isJsonObject, type Json, type JsonObject } from '../spec/json.ts'
import type {
  ContextActivities,
  StatementObject,
  StoredStatement,
  SubStatement,
} from '../spec/statement.ts'
import {
  contextActivities,
  isActivity,
  isActor,
  isGroup,
  isSubStatement,
} from '../spec/statement-parts.ts'
import { agentKey } from './agent-key.ts'

/** Only what identifies agents, groups, activities and verbs (1.0.3 Communication 2.1.3, format=ids). */
export function idsOnly(statement: StoredStatement): StoredStatement {
  return { ...short(statement), authority: shortActor(statement.authority) }
}

function short<S extends StoredStatement | SubStatement>(statement: S): S {
  const { context } = statement
  const activities = context?.contextActivities
  return {
    ...statement,
    actor: shortActor(statement.actor),
    verb: { id: statement.verb.id },
    object: shortObject(statement.object),
    ...(context && {
      context: {
        ...context,
        ...(context.instructor && { instructor: shortActor(context.instructor) }),
        ...(context.team && { team: shortGroup(context.team) }),
        ...(activities && { contextActivities: mapActivities(activities, ({ id }) => ({ id })) }),
      },
    }),
  }
}

function shortActor(actor: Actor): Actor {
  return isGroup(actor) ? shortGroup(actor) : shortAgent(actor)
}

function shortAgent({ name: _, ...identified }: Agent): Agent {
  return identified
}

/** An anonymous group is its members. */
function shortGroup({ name: _, member, ...identified }: Group): Group {
  if (!member || agentKey(identified) !== undefined) return identified
  return { ...identified, member: member.map(shortAgent) }
}

function shortObject(object: StatementObject): StatementObject {
  if (isSubStatement(object)) return short(object)
  if (isActor(object)) return shortActor(object)
  return isActivity(object) ? { id: object.id } : object
}

/** The definitions that are known of activities, by their ids. */
export type Definitions = ReadonlyMap<string, JsonObject>

/** Every activity that a statement names. */
export function activitiesOf(statement: StoredStatement | SubStatement): readonly Activity[] {
  const { object, context } = statement
  const inner = isSubStatement(object) ? activitiesOf(object) : []
  return [...(isActivity(object) ? [object] : []), ...contextActivities(context), ...inner]
}

/**
 * Activities as the server knows them, and one language of each text: the best for an Accept-Language
 * header (1.0.3 Communication 2.1.3, format=canonical).
 */
export function canonicalForm<S extends StoredStatement | SubStatement>(
  statement: S,
  definitions: Definitions,
  acceptLanguage: string | undefined,
): S {
  const { verb, object, context } = statement
  const asKnown = (one: Activity) => canonicalActivity(one, definitions, acceptLanguage)
  const activities = context?.contextActivities
  const display = verb.display && oneLanguage(verb.display, acceptLanguage)
  const inner = isSubStatement(object)
    ? canonicalForm(object, definitions, acceptLanguage)
    : isActivity(object)
      ? asKnown(object)
      : object
  return {
    ...statement,
    verb: { ...verb, ...(display && { display }) },
    object: inner,
    ...(context && {
      context: {
        ...context,
        ...(activities && { contextActivities: mapActivities(activities, asKnown) }),
      },
    }),
  }
}

function canonicalActivity(
  activity: Activity,
  definitions: Definitions,
  acceptLanguage: string | undefined,
): Activity {
  const definition = definitions.get(activity.id)
  if (!definition) return activity
  return { ...activity, definition: inOneLanguage(definition, acceptLanguage) }
}

const componentLists = ['choices', 'scale', 'source', 'target', 'steps']

function inOneLanguage(definition: JsonObject, acceptLanguage: string | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(definition).map(([key, value]): [string, Json] => {
      if ((key === 'name' || key === 'description') && isJsonObject(value))
        return [key, oneLanguage(value, acceptLanguage)]
      if (!componentLists.includes(key) || !Array.isArray(value)) return [key, value]
      return [key, value.map(one => (isJsonObject(one) ? inOneLanguage(one, acceptLanguage) : one))]
    }),
  )
}

/** The entry that fits best (RFC 9110, 12.5.4); the first one where none does. */
export function oneLanguage<T extends Json>(
  map: { readonly [language: string]: T },
  acceptLanguage: string | undefined,
): { readonly [language: string]: T } {
  const wanted = parseAccept(acceptLanguage ?? '').filter(one => one.q > 0)
  const tags = Object.keys(map)
  for (const { type } of wanted) {
    const range = type.toLowerCase()
    const fits = (tag: string) =>
      tag.toLowerCase() === range || tag.toLowerCase().startsWith(`${range}-`)
    const tag = tags.find(one => one.toLowerCase() === range) ?? tags.find(fits)
    if (tag !== undefined) return entryOf(map, tag)
  }
  const [first] = tags
  return first === undefined ? {} : entryOf(map, first)
}

function entryOf<T extends Json>(map: { readonly [language: string]: T }, tag: string) {
  const value = map[tag]
  return value === undefined ? {} : { [tag]: value }
}

function mapActivities(
  activities: ContextActivities,
  change: (activity: Activity) => Activity,
): ContextActivities {
  return Object.fromEntries(
    Object.entries(activities).map(([kind, list]) => [kind, [list].flat().map(change)]),
  )
}
