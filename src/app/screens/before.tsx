import '../screen-words.ts'
import { useEffect } from 'preact/hooks'
import type { CatalogueEntry, CourseFile } from '../../course/bundle.ts'
import { LinkButton } from '../../player/button.tsx'
import { FlowText } from '../../player/rich-text.tsx'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { carryOn } from '../carry-on.ts'
import { phone } from '../device-word.ts'
import { bytesInWords } from '../format.ts'
import { Frame } from '../frame/frame.tsx'
import { attemptAt, here } from '../here.ts'
import { installing } from '../installs.ts'
import { lessonPath } from '../lesson-path.ts'
import { localDay } from '../local-day.ts'
import { ApprovalLine } from '../parts/approval-line.tsx'
import { useTitle } from '../title.ts'
import { markTold } from '../told.ts'

interface BeforeProps {
  readonly course: CourseFile
  readonly entry: CatalogueEntry | undefined
  /** The screen that the person asked for, where this page stands before it. */
  readonly onward: string | null
}

/** L3: what is coming, and what the person controls. */
export function BeforeScreen({ course, entry, onward }: BeforeProps) {
  const t = useWords()
  useTitle(t('before.title'))
  useEffect(() => markTold(course.id), [course.id])
  const attempt = attemptAt(course.id)
  const start = lessonPath(course, course.lessons[0]?.code ?? '')
  const begun = attempt?.place !== null && attempt !== null
  const to = onward ?? (begun ? carryOn(course, attempt).path : start)
  const hasExit = course.lessons.some(lesson => lesson.pages.some(page => page.exit))
  return (
    <Frame back={begun ? `/c/${course.code}` : '/'}>
      <h1>{t('before.title')}</h1>
      <FlowText content={course.contentNote} />
      <p>{t('before.youCan')}</p>
      <ul>
        <li>{t('before.canSkip')}</li>
        <li>{t('before.canBreak')}</li>
        <li>{t('before.canSupport')}</li>
      </ul>
      {hasExit ? <AboutExit /> : null}
      <p>
        <strong>{t('before.report')}</strong> {t('before.reportWhy')}
      </p>
      {here.value?.organisation.name ? (
        <p>{t('before.sees', { org: here.value.organisation.name })}</p>
      ) : null}
      <ApprovalLine course={course} today={localDay(new Date())} />
      <div class="actions">
        <LinkButton href={href(to)}>
          {t(begun || onward ? 'before.carryOn' : 'before.start')}
        </LinkButton>
      </div>
      {entry ? <Saving entry={entry} /> : null}
    </Frame>
  )
}

function AboutExit() {
  const t = useWords()
  return (
    <p>
      {t('before.exit')} <a href={href('/support/safety')}>{t('before.safety')}</a>
    </p>
  )
}

function Saving({ entry }: { readonly entry: CatalogueEntry }) {
  const t = useWords()
  const now = installing.value[entry.code]
  if (!now) return null
  const size = bytesInWords(entry.bytes)
  return (
    <p class="small">
      {now.state === 'saved' ? t('before.saved') : null}
      {now.state === 'saving' ? t('before.saving', { size, phone: phone() }) : null}
      {now.state === 'stopped' ? t('before.stopped', { done: bytesInWords(now.done) }) : null}
    </p>
  )
}
