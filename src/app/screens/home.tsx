import type { CatalogueEntry } from '../../course/bundle.ts'
import { LinkButton } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { bytesInWords } from '../format.ts'

interface CourseCardsProps {
  readonly entries: readonly CatalogueEntry[]
  /** Codes of the courses that are on this device. */
  readonly saved: ReadonlySet<string>
  readonly offline: boolean
}

/** First visit: what there is, and one press to start (interface.md L1). Drawn beforehand by the build. */
export function FirstHome(props: CourseCardsProps) {
  const t = useWords()
  return (
    <>
      <h1>{t('home.title')}</h1>
      <p>{t('home.lead')}</p>
      <CourseCards {...props} />
    </>
  )
}

export function CourseCards({ entries, saved, offline }: CourseCardsProps) {
  return (
    <ul class="plain-list">
      {entries.map(entry => (
        <li class="card" key={entry.code}>
          <CourseCard entry={entry} saved={saved.has(entry.code)} offline={offline} />
        </li>
      ))}
    </ul>
  )
}

function CourseCard(props: { entry: CatalogueEntry; saved: boolean; offline: boolean }) {
  const { entry, saved, offline } = props
  const t = useWords()
  const size = bytesInWords(entry.bytes)
  return (
    <>
      <h2>{entry.title}</h2>
      <p>
        {t('home.about', { level: entry.level, minutes: entry.minutes })}
        {saved ? null : ` ${t('home.size', { size })}`}
      </p>
      {offline && !saved ? (
        <p>{t('home.connect', { size })}</p>
      ) : (
        <LinkButton href={href(`/start/${entry.code}`)}>
          {t('home.start')} <span class="visually-hidden">{entry.title}</span>
        </LinkButton>
      )}
    </>
  )
}
