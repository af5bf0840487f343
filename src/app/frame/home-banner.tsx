import '../screen-words.ts'
import { Button, LinkButton } from '../../player/button.tsx'
import { dateInWords } from '../../player/date-in-words.ts'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { phone } from '../device-word.ts'
import { followUpsDue } from '../follow-up.ts'
import { here } from '../here.ts'
import { lazyScreen } from '../lazy-screen.tsx'
import { localDay } from '../local-day.ts'
import { refresherDue } from '../refresher-due.ts'
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
