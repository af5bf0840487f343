import type { CourseFile } from '../course/bundle.ts'
import type { Saved } from '../player/runtime.ts'
import { askedOutline } from '../record/asked-outline.ts'
import type { Attempt } from '../record/attempt.ts'
import type { Happening } from '../record/event.ts'
import { attemptAt, ensureLearner, here, keepAttempt, refresh, store } from './here.ts'
import { whyNotKept } from './store/why-not-kept.ts'

let line: Promise<unknown> = Promise.resolve()

/**
 * Keeps what happened in the learner's attempt at a course, beginning one where there is none. One
 * after another, so that this tab's events stand in the order in which they happened.
 */
export function record(course: CourseFile, happenings: readonly Happening[]): Promise<Saved> {
  const kept = line.then(() => keep(course, happenings)).catch(refusalOf)
  line = kept.catch(() => undefined)
  return kept
}

/** A browser without storage refuses; anything else is a bug. */
function refusalOf(error: unknown): Saved {
  const why = whyNotKept(error)
  if (why) return { ok: false, why }
  throw new Error('What happened could not be kept', { cause: error })
}

async function keep(course: CourseFile, happenings: readonly Happening[]): Promise<Saved> {
  const learner = await ensureLearner()
  const { attempts } = await store()
  const attempt = attemptAt(course.id)
  const begun = attempt
    ? ({ ok: true, attempt } as const)
    : await attempts.start(learner.id, asked(course, null))
  if (!begun.ok) return begun
  const saved = await attempts
    .runtime(begun.attempt.id)
    .append(asked(course, begun.attempt), happenings)
  if (saved.ok) keepAttempt(saved.attempt)
  return saved
}

/** Begins the course again after it was completed: a refresher. */
export async function beginAgain(course: CourseFile): Promise<Saved> {
  const learner = await ensureLearner()
  const begun = await (await store()).attempts.start(learner.id, asked(course, null))
  await refresh()
  return begun
}

function asked(course: CourseFile, attempt: Attempt | null): CourseFile {
  const declarations = here.value?.organisation.declarations ?? []
  return askedOutline(course, attempt, declarations.length > 0)
}
