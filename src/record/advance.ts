import type { Outline } from '../course/bundle.ts'
import { finalCheckPage } from './active-time.ts'
import { advanceCheck } from './advance-check.ts'
import { advanceStory } from './advance-story.ts'
import { answerId } from './answer.ts'
import type { AdvanceRefusal, Attempt } from './attempt.ts'
import type { Event, EventHead, Happening } from './event.ts'
import { drop, get, put } from './keyed.ts'
import { canStartCheck, hasPassed, openDeclarations } from './progress.ts'

export interface Advanced {
  readonly attempt: Attempt | null
  readonly refusal?: AdvanceRefusal
}

type Of<Type extends Happening['type']> = EventHead & Extract<Happening, { type: Type }>

/**
 * One event folded into an attempt; events come in clock order (see fold.ts). A refused event stays
 * in the log and changes nothing but `upTo`, so that later ones can tell whether it was seen.
 */
export function advance(outline: Outline, attempt: Attempt | null, event: Event): Advanced {
  if (attempt === null) return begin(outline, event)
  const seen = { ...attempt, upTo: event.order }
  const next = apply(outline, seen, event)
  if (typeof next === 'string') return { attempt: seen, refusal: next }
  return { attempt: complete(outline, next, event) }
}

function begin(outline: Outline, event: Event): Advanced {
  if (event.type !== 'started') return { attempt: null, refusal: 'not-started' }
  if (event.course !== outline.id) return { attempt: null, refusal: 'other-course' }
  return { attempt: complete(outline, started(event), event) }
}

function started(event: Of<'started'>): Attempt {
  const { learner, course, version, fingerprint, language } = event
  return {
    id: event.attempt,
    learner,
    course,
    version,
    fingerprint,
    language,
    startedAt: event.at,
    upTo: event.order,
    place: null,
    opened: {},
    finished: {},
    stories: {},
    answers: {},
    declarations: {},
    tries: [],
    seconds: {},
    completed: null,
  }
}

function apply(outline: Outline, attempt: Attempt, event: Event): Attempt | AdvanceRefusal {
  if (event.attempt !== attempt.id) return 'other-attempt'
  switch (event.type) {
    case 'started':
      return 'already-started'
    case 'opened':
      return opened(outline, attempt, event)
    case 'finished':
      return finished(outline, attempt, event)
    case 'skipped':
    case 'chose':
    case 'ended':
      return advanceStory(outline, attempt, event)
    case 'answered':
    case 'retried':
      return answered(attempt, event)
    case 'declared':
      return declared(attempt, event)
    case 'check-started':
    case 'check-answered':
    case 'check-submitted':
      return advanceCheck(outline, attempt, event)
    case 'spent':
      return spent(outline, attempt, event)
    default:
      // A log may hold events of a newer version of Harbour.
      return 'unknown-event'
  }
}

function opened(outline: Outline, attempt: Attempt, event: Of<'opened'>): Attempt | AdvanceRefusal {
  const lesson = outline.lessons.find(one => one.id === event.lesson)
  if (!lesson) return 'unknown-lesson'
  if (!lesson.pages.some(page => page.id === event.page)) return 'unknown-page'
  const place = { lesson: event.lesson, page: event.page }
  return { ...attempt, opened: put(attempt.opened, event.page, true), place }
}

function finished(
  outline: Outline,
  attempt: Attempt,
  event: Of<'finished'>,
): Attempt | AdvanceRefusal {
  if (!outline.lessons.some(lesson => lesson.id === event.lesson)) return 'unknown-lesson'
  return { ...attempt, finished: put(attempt.finished, event.lesson, true) }
}

function answered(attempt: Attempt, event: Of<'answered' | 'retried'>): Attempt {
  const id = answerId(event.block, event.item)
  if (event.type === 'retried') return { ...attempt, answers: drop(attempt.answers, id) }
  return { ...attempt, answers: put(attempt.answers, id, event.response) }
}

/** Any declaration is kept: which ones count is the organisation's matter, and may change. */
function declared(attempt: Attempt, event: Of<'declared'>): Attempt {
  const { declaration, document, documentVersion, confirmed, at } = event
  const kept = {
    document,
    confirmed,
    at,
    ...(documentVersion !== undefined && { documentVersion }),
  }
  return { ...attempt, declarations: put(attempt.declarations, declaration, kept) }
}

function spent(outline: Outline, attempt: Attempt, event: Of<'spent'>): Attempt | AdvanceRefusal {
  const pages = outline.lessons.flatMap(lesson => lesson.pages.map(page => page.id))
  if (![...pages, finalCheckPage].includes(event.page)) return 'unknown-page'
  if (!Number.isSafeInteger(event.seconds) || event.seconds <= 0) return 'not-a-time'
  const before = get(attempt.seconds, event.page) ?? 0
  return { ...attempt, seconds: put(attempt.seconds, event.page, before + event.seconds) }
}

/** DESIGN 20.15. Later events never take a completion away. */
function complete(outline: Outline, attempt: Attempt, event: Event): Attempt {
  if (attempt.completed || !isComplete(outline, attempt)) return attempt
  return { ...attempt, completed: { at: event.at, event: event.id } }
}

function isComplete(outline: Outline, attempt: Attempt): boolean {
  return (
    hasPassed(attempt) &&
    canStartCheck(outline, attempt) &&
    openDeclarations(outline, attempt).length === 0
  )
}
