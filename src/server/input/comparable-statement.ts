import { hash } from 'node:crypto'
import type { Activity } from '../spec/activity-schema.ts'
import type { Actor } from '../spec/agent-schema.ts'
import { toHundredths } from '../spec/iso-duration.ts'
import { canonicalJson, type Json, type JsonObject } from '../spec/json.ts'
import type { Context, Statement, StatementObject, SubStatement } from '../spec/statement.ts'
import { isActivity, isActor, isGroup, isSubStatement } from '../spec/statement-parts.ts'
import { instantOf } from '../spec/timestamp.ts'

/**
 * The SHA-256 of what two statements must share to be the same one (1.0.3 Data 2.3.1). Left out: what a
 * records server adds (stored, authority, version), the texts for display, the definitions of
 * activities, the order of members, context activities and attachments, and the timestamp, which
 * `sameMoment` compares because a server adds it where it is missing.
 */
export function statementFingerprint(statement: Statement): string {
  return hash('sha256', canonicalJson(comparable(statement)), 'base64url')
}

/** Whether a statement sent again names the same moment as the one that is kept. */
export function sameMoment(sent: Statement, kept: Statement): boolean {
  if (sent.timestamp === undefined || kept.timestamp === undefined) return true
  return instantOf(sent.timestamp) === instantOf(kept.timestamp)
}

function comparable(statement: Statement | SubStatement): JsonObject {
  const { actor, verb, object, result, context, attachments } = statement
  return {
    actor: comparableActor(actor),
    verb: verb.id,
    object: comparableObject(object),
    ...(result && { result: comparableResult(result) }),
    ...(context && { context: comparableContext(context) }),
    ...(attachments?.length && { attachments: sorted(attachments.map(asJson)) }),
  }
}

function comparableObject(object: StatementObject): JsonObject {
  if (isSubStatement(object)) {
    const instant = object.timestamp === undefined ? null : (instantOf(object.timestamp) ?? null)
    return { ...comparable(object), objectType: 'SubStatement', timestamp: instant }
  }
  if (isActor(object)) return comparableActor(object)
  if (isActivity(object)) return { objectType: 'Activity', id: object.id }
  return { objectType: 'StatementRef', id: object.id.toLowerCase() }
}

function comparableActor(actor: Actor): JsonObject {
  const plain = { ...asJson(actor), objectType: actor.objectType ?? 'Agent' }
  if (!isGroup(actor) || !actor.member) return plain
  return { ...plain, member: sorted(actor.member.map(comparableActor)) }
}

function comparableResult(result: JsonObject): JsonObject {
  const { duration } = result
  return typeof duration === 'string' ? { ...result, duration: toHundredths(duration) } : result
}

function comparableContext(context: Context): JsonObject {
  const { registration, instructor, team, contextActivities: activities } = context
  return {
    ...asJson(context),
    ...(registration && { registration: registration.toLowerCase() }),
    ...(instructor && { instructor: comparableActor(instructor) }),
    ...(team && { team: comparableActor(team) }),
    ...(activities && {
      contextActivities: Object.fromEntries(
        Object.entries(activities).map(([kind, list]) => [kind, sortedIds(list)]),
      ),
    }),
  }
}

function sortedIds(list: Activity | readonly Activity[]): Json {
  return [list]
    .flat()
    .map(({ id }) => id)
    .sort()
}

function sorted(list: readonly JsonObject[]): Json {
  return list
    .map(one => ({ text: canonicalJson(one), one }))
    .sort(byText)
    .map(({ one }) => one)
}

function byText(a: { text: string }, b: { text: string }): number {
  if (a.text === b.text) return 0
  return a.text < b.text ? -1 : 1
}

/** What came from JSON and passed its schema is JSON still. */
function asJson(value: object): JsonObject {
  return { ...value }
}
