import type { SupportService } from '../course/support.ts'
import { Phone } from './phone.tsx'
import { usePlayer } from './player-context.ts'
import { useDate } from './use-date.ts'
import { useWords } from './words.ts'

interface ServiceCardProps {
  readonly service: SupportService
  readonly heading?: 'h2' | 'h3' | 'h4'
}

/** One helpline with everything a person needs before they call. */
export function ServiceCard({ service, heading: Heading = 'h2' }: ServiceCardProps) {
  const t = useWords()
  const facts = [service.hours, service.cost, service.bill, service.relay].filter(Boolean)
  return (
    <section class="card service">
      <Heading>{service.name}</Heading>
      <p>{service.who}</p>
      {service.phone ? (
        <p>
          {t('player.support.call')} <Phone number={service.phone} />
        </p>
      ) : null}
      {service.text ? <p>{service.text}</p> : null}
      {facts.map(fact => (
        <p class="small">{fact}</p>
      ))}
      <Online service={service} />
      <Checked service={service} />
    </section>
  )
}

function Online({ service }: { readonly service: SupportService }) {
  const t = useWords()
  return (
    <>
      {service.email ? (
        <p>
          <a href={`mailto:${service.email}`}>
            <bdi dir="ltr">{service.email}</bdi>
          </a>
        </p>
      ) : null}
      {service.web ? (
        <p>
          <a href={webAddress(service.web)} rel="noreferrer">
            {t('player.support.web', { name: service.name })}
          </a>{' '}
          {t('player.support.needsInternet')}
        </p>
      ) : null}
    </>
  )
}

/** The list writes addresses as people read them: "nspcc.org.uk". */
function webAddress(written: string): string {
  return written.startsWith('https://') ? written : `https://${written}`
}

const day = 24 * 60 * 60 * 1000

/** Numbers are to be looked at again after half a year, opening hours after 90 days. */
function Checked({ service }: { readonly service: SupportService }) {
  const t = useWords()
  const date = useDate()
  const { today } = usePlayer()
  const age = Date.parse(today) - Date.parse(service.checkedOn)
  return (
    <p class="small">
      {t('player.support.checked', { date: date(service.checkedOn) })}{' '}
      {service.hours && age > 90 * day ? t('player.support.oldHours') : null}{' '}
      {age > 183 * day ? t('player.support.old') : null}
    </p>
  )
}
