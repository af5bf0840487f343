import '../screen-words.ts'
import type { CatalogueEntry, CourseFile } from '../../course/bundle.ts'
import { LinkButton } from '../../player/button.tsx'
import { Icon } from '../../player/icon.tsx'
import { useWords } from '../../player/words.ts'
import type { Attempt } from '../../record/attempt.ts'
import { minutesLeft } from '../../record/progress.ts'
import { href } from '../base.ts'
import { carryOn } from '../carry-on.ts'
import { phone } from '../device-word.ts'
import { attemptToCarryOn, type Here } from '../here.ts'
import { CourseCards } from './home.tsx'

interface ReturningHomeProps {
  readonly now: Here
  readonly entries: readonly CatalogueEntry[]
  readonly saved: ReadonlySet<string>
  readonly offline: boolean
  /** The course carried on with, once it has been read. */
  readonly course: CourseFile | null
}

/** Carry on in one press (interface.md L1, returning). */
export function ReturningHome({ now, entries, saved, offline, course }: ReturningHomeProps) {
  const t = useWords()
  const attempt = attemptToCarryOn(now.attempts)
  const started = new Set(now.attempts.map(one => one.course))
  const others = entries.filter(entry => !started.has(entry.id))
  return (
    <>
      <h1>
        {now.learner?.name ? t('home.hello', { name: now.learner.name }) : t('home.welcomeBack')}
      </h1>
      {attempt && course ? <CarryOn attempt={attempt} course={course} /> : null}
      {now.attempts.length > 0 ? <MyCourses now={now} entries={entries} /> : null}
      {now.certificates.length > 0 ? (
        <>
          <h2>{t('home.myCertificates')}</h2>
          <p class="link-row">
            <a href={href('/certificates')}>{t('certificates.title')}</a>
          </p>
        </>
      ) : null}
      {now.attempts.length > 0 ? <SavedLine saved={saved.size > 0} /> : null}
      {others.length > 0 ? (
        <>
          <h2>{t(started.size > 0 ? 'home.otherCourses' : 'home.myCourses')}</h2>
          <CourseCards entries={others} saved={saved} offline={offline} />
        </>
      ) : null}
    </>
  )
}

function CarryOn({ attempt, course }: { readonly attempt: Attempt; readonly course: CourseFile }) {
  const t = useWords()
  const next = carryOn(course, attempt)
  const left = minutesLeft(course, attempt)
  if (attempt.completed) return null
  return (
    <div class="card">
      <div class="actions">
        <LinkButton href={href(next.path)}>
          {t('home.carryOn')}
          <span class="visually-hidden">, {next.words}</span>
        </LinkButton>
      </div>
      <p>
        {next.words} {left > 0 ? t('home.timeLeft', { count: left }) : null}
      </p>
    </div>
  )
}

function MyCourses({
  now,
  entries,
}: {
  readonly now: Here
  readonly entries: readonly CatalogueEntry[]
}) {
  const t = useWords()
  const newest = new Map<string, Attempt>()
  for (const attempt of now.attempts)
    if (!newest.has(attempt.course)) newest.set(attempt.course, attempt)
  return (
    <>
      <h2>{t('home.myCourses')}</h2>
      <ul class="task-list">
        {entries.flatMap(entry => {
          const attempt = newest.get(entry.id)
          return attempt ? [<CourseRow key={entry.code} entry={entry} attempt={attempt} />] : []
        })}
      </ul>
    </>
  )
}

function CourseRow({
  entry,
  attempt,
}: {
  readonly entry: CatalogueEntry
  readonly attempt: Attempt
}) {
  const t = useWords()
  return (
    <li class="task">
      <a href={href(`/c/${entry.code}`)}>{entry.title}</a>
      {attempt.completed ? (
        <span>{t('status.completed')}</span>
      ) : (
        <span class="tag">{t('status.inProgress')}</span>
      )}
    </li>
  )
}

function SavedLine({ saved }: { readonly saved: boolean }) {
  const t = useWords()
  return (
    <p class="state-line">
      <Icon name="tickCircle" /> {t(saved ? 'home.works' : 'state.local', { phone: phone() })}
    </p>
  )
}
