import '../screen-words.ts'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button, LinkButton } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { declineFollowUp, followUpWaiting } from '../follow-ups-kept.ts'
import { here } from '../here.ts'
import { keep } from '../keep.ts'
import { localDay } from '../local-day.ts'
import { focusHeading } from '../page-turn.ts'
import '../pages-words.ts'
import { useLoaded } from '../use-loaded.ts'

interface FollowUpBannerProps {
  /** The banner that comes next by rank, where no questions wait. */
  readonly children: ComponentChildren
}

/** Questions that wait since ten weeks, to answer or to refuse once and for all. */
export function FollowUpBanner({ children }: FollowUpBannerProps) {
  const t = useWords()
  const [refused, refuse] = useState(0)
  const learner = here.value?.learner?.id ?? ''
  const loaded = useLoaded(`${learner} ${refused}`, () =>
    followUpWaiting(here.value?.certificates ?? [], localDay(new Date())),
  )
  if (loaded.state === 'loading') return null
  if (loaded.state === 'missing' || loaded.value === null) return <>{children}</>
  const { token, page } = loaded.value
  const decline = async () => {
    if (!(await keep(() => declineFollowUp(token)))) return
    focusHeading()
    refuse(refused + 1)
  }
  return (
    <section class="panel info banner" aria-label={t('banner.region')}>
      <p>{t('followUp.waiting')}</p>
      <div class="actions">
        <LinkButton second href={href(`/f/${token}/${page}`)}>
          {t('followUp.answer')}
        </LinkButton>
        <Button second onPress={decline}>
          {t('followUp.refuse')}
        </Button>
      </div>
    </section>
  )
}
