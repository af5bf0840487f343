import type { Learner } from '../../record/learner.ts'
import type { Database } from './database.ts'
import type { Outside } from './outside.ts'

export interface Learners {
  /** Oldest first. */
  list(): Promise<readonly Learner[]>
  get(id: string): Promise<Learner | null>
  create(name: string): Promise<Learner>
  /** The newest, or one without a name where there is none: two tabs that ask at once get the same. */
  ensure(): Promise<Learner>
  /** The name is kept as typed but for spaces at its ends. Certificates already issued stay as they are. */
  rename(id: string, name: string): Promise<void>
}

export function learnersIn(database: Database, outside: Outside): Learners {
  return {
    list: () => list(database),
    get: async id => (await database.learners.get(id)) ?? null,
    create: name => create(database, outside, name),
    ensure: () => database.transaction('rw', database.learners, () => ensure(database, outside)),
    async rename(id, name) {
      await database.learners.update(id, { name: name.trim() })
    },
  }
}

async function list(database: Database): Promise<readonly Learner[]> {
  return (await database.learners.toArray()).sort(byCreation)
}

async function ensure(database: Database, outside: Outside): Promise<Learner> {
  return (await list(database)).at(-1) ?? (await create(database, outside, ''))
}

async function create(database: Database, outside: Outside, name: string): Promise<Learner> {
  const learner: Learner = {
    id: outside.newId(),
    name: name.trim(),
    createdAt: outside.now().toISOString(),
  }
  await database.learners.add(learner)
  return learner
}

/** UUIDv7 begins with its time, so the id settles two made in one millisecond. */
function byCreation(a: Learner, b: Learner): number {
  return a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)
}
