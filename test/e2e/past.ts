import 'fake-indexeddb/auto'
import { followUpKey } from '../../src/app/follow-up.ts'
import { openDatabase } from '../../src/app/store/database.ts'
import { openStore, type Store } from '../../src/app/store/open-store.ts'
import { browserOutside } from '../../src/app/store/outside.ts'
import type { CourseFile } from '../../src/course/bundle.ts'
import type { Organisation } from '../../src/course/organisation.ts'
import type { Attempt } from '../../src/record/attempt.ts'
import { certificateNumber } from '../../src/record/certificate-number.ts'
import { drawCheck } from '../../src/record/draw.ts'
import type { Happening } from '../../src/record/event.ts'
import { issueCertificate } from '../../src/record/issue-certificate.ts'
import type { BuiltCourse } from './answer-key.ts'
import { type DatabaseDump, readDatabase } from './write-database.ts'

/**
 * What somebody did before a test begins, made by the app's own store and fold from the events that
 * their presses would have made. Tests of those presses walk; all others begin from here.
 */
export interface Past {
  readonly database: DatabaseDump
  /** The browser's small storage. */
  readonly small: Readonly<Record<string, string>>
  readonly attempt: Attempt | null
  /** Id, once the course has been passed. */
  readonly certificate: string | null
  /** Token of the questions after ten weeks, which wait since long, once the course has been passed. */
  readonly followUp: string
}

/** How far: each goes on from the one before, but "not-yet" and "passed" are two ends. */
export type Reached = 'named' | 'begun' | 'ready' | 'checking' | 'review' | 'not-yet' | 'passed'

interface Telling {
  readonly name?: string
  readonly organisation?: Organisation
}

const sure = 5
let told = 0
const followUp = '0a1b2c3d4e5f60718293a4b5c6d7e8f9'

export async function pastOf(
  built: BuiltCourse,
  reached: Reached,
  { name = 'Siân Llŷr', organisation = {} }: Telling = {},
): Promise<Past> {
  told += 1
  const database = openDatabase(`past-${told}`)
  const store = openStore(browserOutside, database)
  const learner = await store.learners.create(name)
  await store.settings.write('learner', learner.id)
  await store.settings.writeOrganisation(organisation)
  const attempt = await live(store, built, learner.id, happeningsUntil(built, reached))
  const certificate =
    reached === 'passed' && attempt ? await certify(store, built.course, attempt, learner) : null
  const invitation = { token: followUp, attempt: attempt?.id ?? '', course: built.course.id }
  const asked = {
    ...invitation,
    from: '2026-01-01',
    page: '1',
    answers: null,
    over: false,
  } as const
  if (certificate) await store.settings.write(followUpKey, { invitations: [asked], given: [] })
  database.close()
  return {
    database: { ...(await readDatabase(`past-${told}`)), name: 'harbour' },
    small: { [`harbour.told.${built.course.id}.${learner.id}`]: String(Date.now()) },
    attempt,
    certificate,
    followUp,
  }
}

async function live(
  store: Store,
  { course }: BuiltCourse,
  learner: string,
  happenings: readonly Happening[],
): Promise<Attempt | null> {
  if (happenings.length === 0) return null
  const outline: CourseFile = { ...course, declarations: [] }
  const begun = await store.attempts.start(learner, outline)
  if (!begun.ok) throw new Error(begun.why)
  const saved = await store.attempts.runtime(begun.attempt.id).append(outline, happenings)
  if (!saved.ok) throw new Error(saved.why)
  return saved.attempt
}

function happeningsUntil(built: BuiltCourse, reached: Reached): Happening[] {
  if (reached === 'named') return []
  const lessons = reached === 'begun' ? built.course.lessons.slice(0, 1) : built.course.lessons
  const learned = lessons.flatMap(lesson => [
    ...lesson.pages.flatMap(page => opened(lesson.id, page)),
    { type: 'finished' as const, lesson: lesson.id },
  ])
  if (reached === 'begun') return [...learned, ...openedFirst(built, 1)]
  return reached === 'ready' ? learned : [...learned, ...checked(built, reached)]
}

function opened(lesson: string, page: { id: string; stories?: readonly string[] }): Happening[] {
  const skipped = (page.stories ?? []).map(block => ({ type: 'skipped', block }) as const)
  return [{ type: 'opened', lesson, page: page.id }, ...skipped]
}

function openedFirst({ course }: BuiltCourse, at: number): Happening[] {
  const lesson = course.lessons[at]
  const page = lesson?.pages[0]
  return lesson && page ? [{ type: 'opened', lesson: lesson.id, page: page.id }] : []
}

function checked({ course, check }: BuiltCourse, reached: Reached): Happening[] {
  const outcomes = course.outcomes.map(outcome => outcome.id)
  const questions = drawCheck(check.bank, outcomes, check.draw, 7, [])
  const id = browserOutside.newId()
  const known = reached === 'passed' ? check.draw : sure
  const given = reached === 'checking' ? sure : check.draw
  const answers = questions.slice(0, given).map(({ question }, at): Happening => {
    const right = check.bank.find(one => one.id === question)?.options.filter(one => one.right)
    const response =
      at < known
        ? ({ kind: 'options', ids: (right ?? []).map(one => one.id) } as const)
        : ({ kind: 'unknown' } as const)
    return { type: 'check-answered', try: id, question, response }
  })
  const begun = { type: 'check-started', try: id, questions, passMark: check.passMark } as const
  const over = reached === 'not-yet' || reached === 'passed'
  return [begun, ...answers, ...(over ? [{ type: 'check-submitted', try: id } as const] : [])]
}

async function certify(
  store: Store,
  course: CourseFile,
  attempt: Attempt,
  learner: { readonly id: string; readonly name: string },
): Promise<string> {
  const number = certificateNumber(crypto.getRandomValues(new Uint8Array(8)))
  const at = browserOutside.now().toISOString()
  const given = { id: browserOutside.newId(), number, at, zone: 'Europe/London' }
  const organisation = await store.settings.readOrganisation()
  const issued = issueCertificate(course, attempt, learner, organisation, given)
  if (!issued.ok) throw new Error(issued.why)
  return (await store.certificates.issue(issued.certificate)).id
}
