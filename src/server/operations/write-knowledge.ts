import { agentKey } from '../input/agent-key.ts'
import { mergeDefinition } from '../input/merge-definition.ts'
import { activitiesOf } from '../input/statement-form.ts'
import type { Actor } from '../spec/agent-schema.ts'
import { limits } from '../spec/limits.ts'
import type { StoredStatement, SubStatement } from '../spec/statement.ts'
import { contextActors, isActor, isSubStatement, withMembers } from '../spec/statement-parts.ts'
import type { StatementWrites } from '../store/records-store.ts'

/** What a statement says of activities and of names, for the Activities and Agents resources. */
export async function writeKnowledge(
  writes: StatementWrites,
  statement: StoredStatement,
): Promise<void> {
  for (const { id, definition } of activitiesOf(statement)) {
    if (!definition) continue
    const known = await writes.readDefinition(id)
    const merged = mergeDefinition(known, JSON.parse(JSON.stringify(definition)))
    // What is joined from many statements must not grow without end.
    if (JSON.stringify(merged).length <= limits.statement) await writes.writeDefinition(id, merged)
  }
  for (const actor of peopleIn(statement)) {
    const key = agentKey(actor)
    if (key !== undefined && actor.name !== undefined)
      await writes.insertAgentName(key, storableName(actor.name))
  }
}

function peopleIn({ actor, object, context }: StoredStatement | SubStatement): readonly Actor[] {
  const inner = isSubStatement(object) ? peopleIn(object) : []
  const all = [actor, ...(isActor(object) ? [object] : []), ...contextActors(context)]
  return [...all.flatMap(withMembers), ...inner]
}

/** PostgreSQL keeps no NUL, and an index has a limit. */
function storableName(name: string): string {
  return name.replaceAll('\0', '').slice(0, 200)
}
