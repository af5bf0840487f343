import '../screen-words.ts'
import { LinkButton } from '../../player/button.tsx'
import { dateInWords } from '../../player/date-in-words.ts'
import { Icon } from '../../player/icon.tsx'
import { useWords } from '../../player/words.ts'
import type { Certificate } from '../../record/certificate.ts'
import { href } from '../base.ts'
import { Frame } from '../frame/frame.tsx'
import { Opening } from '../frame/opening.tsx'
import { here } from '../here.ts'
import '../pages-words.ts'
import { useNames } from '../parts/names.ts'
import { refresherDue } from '../refresher-due.ts'
import { useTitle } from '../title.ts'

/** L13: every certificate on this device, those replaced at the end. */
export function CertificatesScreen() {
  const t = useWords()
  const all = here.value?.certificates
  useTitle(all ? t('certificates.title') : null)
  if (!all) return <Opening />
  const [standing, replaced] = [all.filter(isStanding), all.filter(one => !isStanding(one))]
  return (
    <Frame back="/menu">
      <h1>{t('certificates.title')}</h1>
      <Due />
      {all.length === 0 ? (
        <None />
      ) : (
        <>
          <ul class="task-list">
            {[...standing, ...replaced].map(one => (
              <Row key={one.id} certificate={one} />
            ))}
          </ul>
          <SavedHere />
        </>
      )}
    </Frame>
  )
}

function isStanding(certificate: Certificate): boolean {
  return certificate.replacedBy === undefined
}

function None() {
  const t = useWords()
  return (
    <>
      <p>{t('certificates.none')}</p>
      <div class="actions">
        <LinkButton href={href('/')}>{t('certificates.toCourses')}</LinkButton>
      </div>
    </>
  )
}

function Row({ certificate }: { readonly certificate: Certificate }) {
  const t = useWords()
  const { refresher } = certificate
  return (
    <li class="task">
      <div>
        <a href={href(`/certificates/${certificate.id}`)}>{certificate.title}</a>
        <span class="hint">
          {t('certificates.completed', { date: dateInWords(certificate.completedOn) })}
        </span>
        {refresher.kind === 'by' ? (
          <span class="hint">
            {t('certificates.refresher', { date: dateInWords(refresher.on) })}
          </span>
        ) : null}
      </div>
      {isStanding(certificate) ? null : <span>{t('certificates.replaced')}</span>}
    </li>
  )
}

/** A refresher advised within 60 days. */
function Due() {
  const t = useWords()
  const due = refresherDue()
  if (!due) return null
  return (
    <div class="inset">
      <p>{t('banner.refresher', { course: due.title, date: dateInWords(due.on) })}</p>
      <p class="link-row">
        <a href={href(`/c/${due.code}`)}>{t('banner.refresherStart')}</a>
      </p>
    </div>
  )
}

function SavedHere() {
  const t = useWords()
  const names = useNames()
  return (
    <p class="state-line">
      <Icon name="tickCircle" /> {t('state.local', names)}
    </p>
  )
}
