import type { Runtime, Saved } from '../../player/runtime.ts'
import type { Attempt } from '../../record/attempt.ts'
import type { Database } from './database.ts'
import { keepHappenings, RefusedError } from './keep-happenings.ts'
import type { Outside } from './outside.ts'
import type { Tabs } from './tabs.ts'
import { whyNotKept } from './why-not-kept.ts'

/** An attempt kept in this browser. `append` answers when the transaction is on the disk. */
export function deviceRuntime(
  database: Database,
  outside: Outside,
  tabs: Tabs,
  attempt: string,
): Runtime {
  return {
    load: async () => (await database.attempts.get(attempt)) ?? null,
    append: (outline, happenings) =>
      keepAndTell(database, tabs, () =>
        keepHappenings(database, outside, { attempt, outline, happenings }),
      ),
  }
}

/** Runs `keep` in the one transaction that an attempt is written in, then tells the other tabs. */
export async function keepAndTell(
  database: Database,
  tabs: Tabs,
  keep: () => Promise<Attempt>,
): Promise<Saved> {
  const { attempts, events, device, learners } = database
  try {
    const attempt = await database.transaction('rw', [attempts, events, device, learners], keep)
    tabs.tell({ attempt: attempt.id })
    return { ok: true, attempt }
  } catch (error) {
    return { ok: false, why: reasonFor(error) }
  }
}

function reasonFor(error: unknown): 'storage-full' | 'storage-lost' | 'refused' {
  if (error instanceof RefusedError) return 'refused'
  const why = whyNotKept(error)
  if (why) return why
  throw new Error('An attempt could not be written', { cause: error })
}
