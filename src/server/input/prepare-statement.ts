import type { Actor } from '../spec/agent-schema.ts'
import type {
  ContextActivities,
  Statement,
  StatementObject,
  StoredStatement,
  SubStatement,
} from '../spec/statement.ts'
import { isSubStatement } from '../spec/statement-parts.ts'
import type { XapiVersion } from '../spec/xapi-version.ts'

/** What a records server adds, made outside and given here. */
export interface GivenToStatement {
  readonly id: string
  /** ISO 8601, UTC, milliseconds. */
  readonly stored: string
  readonly authority: Actor
  readonly version: XapiVersion
}

/**
 * A statement as it is kept and given back: id, stored, authority, version and timestamp are there
 * (1.0.3 Data 2.4), and context activities are arrays (2.4.6.2). The authority is always the
 * credential's own, since nobody can vouch for another (2.4.9).
 */
export function prepareStatement(statement: Statement, given: GivenToStatement): StoredStatement {
  return {
    ...withArrays(statement),
    object: preparedObject(statement.object),
    id: statement.id ?? given.id,
    timestamp: statement.timestamp ?? given.stored,
    stored: given.stored,
    authority: given.authority,
    // 1.0.3 Data 2.4.10: a statement without a version is taken as 1.0.0.
    version: statement.version ?? (given.version === '1.0.3' ? '1.0.0' : given.version),
  }
}

function preparedObject(object: StatementObject): StatementObject {
  return isSubStatement(object) ? withArrays(object) : object
}

function withArrays<S extends Statement | SubStatement>(statement: S): S {
  const activities = statement.context?.contextActivities
  if (!activities) return statement
  const contextActivities: ContextActivities = Object.fromEntries(
    Object.entries(activities).map(([kind, list]) => [kind, [list].flat()]),
  )
  return { ...statement, context: { ...statement.context, contextActivities } }
}
