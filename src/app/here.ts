import { signal } from '@preact/signals'
import type { Organisation } from '../course/organisation.ts'
import type { Attempt } from '../record/attempt.ts'
import type { Certificate } from '../record/certificate.ts'
import { base } from './base.ts'
import { hasMarker, setMarker } from './store/marker.ts'
import type { Store } from './store/open-store.ts'
import type { Learner } from './store/rows.ts'
import { askToPersist } from './store/storage-health.ts'

/** What this device holds of the person who is learning now. */
export interface Here {
  readonly learners: readonly Learner[]
  readonly learner: Learner | null
  /** Newest first. */
  readonly attempts: readonly Attempt[]
  /** Newest first, those replaced included. */
  readonly certificates: readonly Certificate[]
  readonly organisation: Organisation
}

/** Null until the store has been opened: nothing is known yet. */
export const here = signal<Here | null>(null)

/** Learning was kept here once and the browser has deleted it (interface.md 4.10). */
export const gone = signal(false)

/** The browser refuses to keep anything (some private windows). */
export const noStorage = signal(false)

let opening: Promise<Store> | undefined

/** The device's store, loaded and opened once, when it is first needed. */
export function store(): Promise<Store> {
  opening ??= import('./store/open-store.ts').then(({ openStore }) => {
    const opened = openStore()
    opened.tabs.listen(() => void refresh())
    return opened
  })
  return opening
}

/** Whether this browser has been here before, known at once and without the store. */
export function returning(): boolean {
  return hasMarker(document)
}

/** Reads everything again: at start, after a change, and when another tab has written. */
export async function refresh(): Promise<Here> {
  const kept = await store()
  const learners = await kept.learners.list()
  const chosen = await kept.settings.read('learner')
  const learner = learners.find(one => one.id === chosen) ?? learners.at(-1) ?? null
  const [attempts, certificates, organisation] = await Promise.all([
    learner ? kept.attempts.of(learner.id) : [],
    learner ? kept.certificates.of(learner.id) : [],
    kept.settings.readOrganisation(),
  ])
  here.value = { learners, learner, attempts, certificates, organisation }
  if (learner) setMarker(document, base, window.location.protocol === 'https:')
  else gone.value = hasMarker(document)
  return here.value
}

/** The person who is learning; made without a name where there is none yet. */
export async function ensureLearner(): Promise<Learner> {
  const now = here.value ?? (await refresh())
  return now.learner ?? createLearner('')
}

export async function createLearner(name: string): Promise<Learner> {
  const kept = await store()
  const learner = await kept.learners.create(name)
  await choose(learner.id)
  gone.value = false
  void askToPersist()
  void keepFontsFor(name).catch(withoutNetwork)
  return learner
}

export async function renameLearner(id: string, name: string): Promise<void> {
  await (await store()).learners.rename(id, name)
  await refresh()
  void keepFontsFor(name).catch(withoutNetwork)
}

/** Then the device's own fonts draw the name, or its print route does. */
function withoutNetwork(): void {}

/** So that the certificate can be made with no network, whatever script the name is in. */
async function keepFontsFor(name: string): Promise<void> {
  if (name === '') return
  const { keepFontsForName } = await import('./certificate/certificate-actions.ts')
  await keepFontsForName(name)
}

export async function choose(learner: string): Promise<void> {
  await (await store()).settings.write('learner', learner)
  await refresh()
}

/** The newest attempt at a course; a completed one too, unless a newer is open. */
export function attemptAt(course: string): Attempt | null {
  return here.value?.attempts.find(attempt => attempt.course === course) ?? null
}

/** What "Carry on" carries on with: the attempt touched last of those not completed. */
export function attemptToCarryOn(attempts: readonly Attempt[]): Attempt | null {
  const open = attempts.filter(attempt => attempt.completed === null)
  return open.reduce<Attempt | null>((a, b) => (a && a.upTo > b.upTo ? a : b), null)
}

/** Puts a newer state of an attempt in its place, so that every screen sees it at once. */
export function keepAttempt(attempt: Attempt): void {
  const now = here.value
  if (!now) return
  const known = now.attempts.some(one => one.id === attempt.id)
  const attempts = now.attempts.map(one => (one.id === attempt.id ? attempt : one))
  here.value = { ...now, attempts: known ? attempts : [attempt, ...attempts] }
}
