import type { Activity } from './activity-schema.ts'
import type { Actor, Agent, Group } from './agent-schema.ts'
import type { Context, StatementObject, StatementRef, SubStatement } from './statement.ts'

export function isActor(object: StatementObject): object is Actor {
  return object.objectType === 'Agent' || object.objectType === 'Group'
}

export function isGroup(actor: Actor): actor is Group {
  return actor.objectType === 'Group'
}

export function isStatementRef(object: StatementObject): object is StatementRef {
  return object.objectType === 'StatementRef'
}

export function isSubStatement(object: StatementObject): object is SubStatement {
  return object.objectType === 'SubStatement'
}

export function isActivity(object: StatementObject): object is Activity {
  return (object.objectType ?? 'Activity') === 'Activity'
}

/** An actor, and the people in it. */
export function withMembers(actor: Actor): readonly (Agent | Group)[] {
  return isGroup(actor) ? [actor, ...(actor.member ?? [])] : [actor]
}

/** Everybody that a context speaks of. */
export function contextActors(context: Context | undefined): readonly Actor[] {
  const { instructor, team, contextAgents = [], contextGroups = [] } = context ?? {}
  return [
    ...(instructor ? [instructor] : []),
    ...(team ? [team] : []),
    ...contextAgents.map(one => one.agent),
    ...contextGroups.map(one => one.group),
  ]
}

/** Every activity that a context speaks of. */
export function contextActivities(context: Context | undefined): readonly Activity[] {
  const { parent = [], grouping = [], category = [], other = [] } = context?.contextActivities ?? {}
  return [parent, grouping, category, other].flat()
}
