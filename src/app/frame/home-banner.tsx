import { Button, LinkButton } from '../../player/button.tsx'
import { dateInWords } from '../../player/date-in-words.ts'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { entryById } from '../courses.ts'
import { phone } from '../device-word.ts'
import { followUpsDue } from '../follow-up.ts'
import { here } from '../here.ts'
import { lazyScreen } from '../lazy-screen.tsx'
import { localDay } from '../local-day.ts'
import { storageNote } from '../storage-note.ts'
import { takeUpdate, updateReady } from '../update.ts'

const FollowUp = lazyScreen(
  async () => (await import('./follow-up-banner.tsx')).FollowUpBanner,
  null,
)

/** At most one, by rank: data at risk, refresher due, questions that wait, new version (interface.md 4.12). */
export function HomeBanner() {
  const t = useWords()
  const due = refresherDue()
  if (storageNote.value === 'private') return <Banner words={t('banner.private')} />
  if (storageNote.value === 'nearly-full') {
    return (
      <Banner words={t('banner.nearlyFull', { phone: phone() })}>
        <LinkButton second href={href('/save')}>
          {t('full.make')}
        </LinkButton>
      </Banner>
    )
  }
  if (due) {
    return (
      <Banner words={t('banner.refresher', { course: due.title, date: dateInWords(due.on) })}>
        <LinkButton second href={href(`/c/${due.code}`)}>
          {t('banner.refresherStart')}
        </LinkButton>
      </Banner>
    )
  }
  const update = <UpdateBanner />
  const asked = followUpsDue(here.value?.certificates ?? [], localDay(new Date())).length > 0
  return asked ? <FollowUp>{update}</FollowUp> : update
}

function UpdateBanner() {
  const t = useWords()
  if (!updateReady.value) return null
  return (
    <Banner words={t('banner.update')}>
      <Button second onPress={takeUpdate}>
        {t('banner.updateNow')}
      </Button>
    </Banner>
  )
}

function Banner(props: { readonly words: string; readonly children?: preact.ComponentChildren }) {
  const t = useWords()
  return (
    <section class="panel info banner" aria-label={t('banner.region')}>
      <p>{props.words}</p>
      {props.children ? <div class="actions">{props.children}</div> : null}
    </section>
  )
}

const sixtyDays = 60 * 24 * 60 * 60 * 1000

/** A standing certificate whose refresher is advised within 60 days, unless a newer one was begun. */
export function refresherDue(): { title: string; code: string; on: string } | null {
  const now = here.value
  for (const certificate of now?.certificates ?? []) {
    const { refresher, course, title } = certificate
    if (refresher.kind !== 'by' || certificate.replacedBy !== undefined) continue
    if (Date.parse(refresher.on) - Date.now() > sixtyDays) continue
    const newer = now?.attempts.some(
      one =>
        one.course === course &&
        one.id !== certificate.attempt &&
        one.startedAt > certificate.issuedAt,
    )
    const entry = entryById(course)
    if (!newer && entry) return { title, code: entry.code, on: refresher.on }
  }
  return null
}
