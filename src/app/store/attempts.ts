import type { CourseFile, Outline } from '../../course/bundle.ts'
import type { Runtime, Saved } from '../../player/runtime.ts'
import type { Attempt } from '../../record/attempt.ts'
import { fold } from '../../record/fold.ts'
import type { Database } from './database.ts'
import { deviceRuntime, keepAndTell } from './device-runtime.ts'
import { readEvents } from './event-log.ts'
import { keepHappenings } from './keep-happenings.ts'
import type { Outside } from './outside.ts'
import type { Tabs } from './tabs.ts'
import { StorageLostError } from './why-not-kept.ts'

export interface Attempts {
  /** A learner's, newest first. */
  of(learner: string): Promise<readonly Attempt[]>
  get(id: string): Promise<Attempt | null>
  /** Fingerprints of the course versions that anybody's attempt on this device is on. */
  versions(): Promise<ReadonlySet<string>>
  /** The learner's attempt at a course that is not completed yet. */
  open(learner: string, course: string): Promise<Attempt | null>
  /** Begins an attempt, or carries on with the open one: a learner has one for each course. */
  start(learner: string, course: CourseFile): Promise<Saved>
  /** Makes the snapshot again from the events; null where there are none. */
  rebuild(outline: Outline, id: string): Promise<Attempt | null>
  runtime(id: string): Runtime
}

export function attemptsIn(database: Database, outside: Outside, tabs: Tabs): Attempts {
  return {
    of: async learner => {
      const own = await database.attempts.where('learner').equals(learner).toArray()
      return own.sort((a, b) => b.startedAt.localeCompare(a.startedAt))
    },
    get: async id => (await database.attempts.get(id)) ?? null,
    versions: async () => {
      const all = await database.attempts.toArray()
      return new Set(all.map(attempt => attempt.fingerprint))
    },
    open: async (learner, course) => (await findOpen(database, learner, course)) ?? null,
    start: (learner, course) =>
      keepAndTell(database, tabs, () => startOrCarryOn(database, outside, learner, course)),
    rebuild: (outline, id) => rebuild(database, outline, id),
    runtime: id => deviceRuntime(database, outside, tabs, id),
  }
}

async function findOpen(
  database: Database,
  learner: string,
  course: string,
): Promise<Attempt | undefined> {
  const all = await database.attempts
    .where('[learner+course]')
    .equals([learner, course])
    .sortBy('startedAt')
  return all.findLast(attempt => attempt.completed === null)
}

async function startOrCarryOn(
  database: Database,
  outside: Outside,
  learner: string,
  course: CourseFile,
): Promise<Attempt> {
  if (!(await database.learners.get(learner))) throw new StorageLostError('The learner is not here')
  const open = await findOpen(database, learner, course.id)
  if (open) return open
  const { id, version, fingerprint, language } = course
  const started = { type: 'started', learner, course: id, version, fingerprint, language } as const
  const work = { attempt: outside.newId(), outline: course, happenings: [started] }
  return keepHappenings(database, outside, work)
}

function rebuild(database: Database, outline: Outline, id: string): Promise<Attempt | null> {
  return database.transaction('rw', [database.attempts, database.events], async () => {
    const { attempt } = fold(outline, await readEvents(database, id))
    if (attempt) await database.attempts.put(attempt)
    return attempt
  })
}
