import { signal } from '@preact/signals'
import type { Organisation } from '../course/organisation.ts'
import type { Attempt } from '../record/attempt.ts'
import type { Certificate } from '../record/certificate.ts'
import { type Learner, sameName } from '../record/learner.ts'
import { base } from './base.ts'
import { hasMarker, setMarker } from './store/marker.ts'
import type { Store } from './store/open-store.ts'
import { askToPersist } from './store/storage-health.ts'
import { whyNotKept } from './store/why-not-kept.ts'

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
  opening ??= open().catch((error: unknown) => {
    opening = undefined
    throw error
  })
  return opening
}

async function open(): Promise<Store> {
  const { openStore } = await import('./store/open-store.ts')
  const opened = openStore()
  opened.tabs.listen(() => void refresh().catch(closedMeanwhile))
  return opened
}

/** What another tab wrote is read at the next refresh, or at the next start. */
function closedMeanwhile(error: unknown): void {
  if (whyNotKept(error) === null) throw error
}

/** Whether this browser has been here before, known at once and without the store. */
export function returning(): boolean {
  return hasMarker(document)
}

/** Reads everything again: at start, after a change, and when another tab has written. */
export async function refresh(): Promise<Here> {
  const kept = await store()
  const [learners, chosen, organisation] = await Promise.all([
    kept.learners.list(),
    kept.settings.read('learner'),
    kept.settings.readOrganisation(),
  ])
  const learner = learners.find(one => one.id === chosen) ?? learners.at(-1) ?? null
  const [attempts, certificates] = await Promise.all([
    learner ? kept.attempts.of(learner.id) : [],
    learner ? kept.certificates.of(learner.id) : [],
  ])
  const known = here.value?.attempts ?? []
  const newest = attempts.map(read => laterOf(read, known))
  here.value = { learners, learner, attempts: newest, certificates, organisation }
  noStorage.value = false
  gone.value = learner === null && hasMarker(document)
  if (learner) setMarker(document, base, window.location.protocol === 'https:')
  return here.value
}

/** What was kept while the store was being read is newer than what was read. */
function laterOf(read: Attempt, known: readonly Attempt[]): Attempt {
  return known.find(one => one.id === read.id && one.upTo > read.upTo) ?? read
}

/** What is kept, read by now. A store that could not be opened is asked again: it is not an empty one. */
function whatIsHere(): Promise<Here> {
  return here.value && !noStorage.value ? Promise.resolve(here.value) : refresh()
}

/** The person who is learning; made without a name where there is none yet. */
export async function ensureLearner(): Promise<Learner> {
  const { learner } = await whatIsHere()
  return learner ?? welcome(await (await store()).learners.ensure())
}

export async function createLearner(name: string): Promise<Learner> {
  return welcome(await (await store()).learners.create(name))
}

async function welcome(learner: Learner): Promise<Learner> {
  await choose(learner.id)
  void askToPersist().catch(refusedToPersist)
  void keepFontsFor(learner.name).catch(withoutNetwork)
  return learner
}

/** Learning goes on; the browser may clear it when the device is full. */
function refusedToPersist(): void {}

/** At the start of a course: another name than the one here is another person (interface.md L2). */
export async function startAs(name: string): Promise<void> {
  const { learner } = await whatIsHere()
  const another = learner && learner.name !== '' && name !== '' && !sameName(learner.name, name)
  if (another) await createLearner(name)
  else await nameLearner(name)
}

/** The name that was skipped, or a correction of it. */
export async function nameLearner(name: string): Promise<void> {
  const { learner } = await whatIsHere()
  if (!learner) await createLearner(name)
  else if (name !== '') await renameLearner(learner.id, name)
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

/** The attempt at a course that is open; else the newest of those completed. */
export function attemptAt(course: string): Attempt | null {
  const own = here.value?.attempts.filter(attempt => attempt.course === course) ?? []
  return own.find(attempt => attempt.completed === null) ?? own[0] ?? null
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
