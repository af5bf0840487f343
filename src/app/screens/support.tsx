import type { SupportService } from '../../course/support.ts'
import { LinkButton } from '../../player/button.tsx'
import { Disclosure } from '../../player/disclosure.tsx'
import { WithErrors } from '../../player/page-errors.tsx'
import { ServiceCard } from '../../player/service-card.tsx'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { safety } from '../courses.ts'
import { ExitButton } from '../exit.tsx'
import { announce } from '../frame/announce.tsx'
import { Frame } from '../frame/frame.tsx'
import { chooseNation, nation, nationKey, nations, parseNation } from '../nation.ts'
import { cameFrom } from '../navigation.ts'
import '../pages-words.ts'
import { Danger } from '../parts/danger.tsx'
import { useNames } from '../parts/names.ts'
import { OwnContacts } from '../parts/own-contacts.tsx'
import { Topic, Words, WordsLink } from '../parts/topic.tsx'
import { useTitle } from '../title.ts'

/** L24: whom to call, with or without a connection. This app passes nothing on, and says so. */
export function SupportScreen() {
  const t = useWords()
  useTitle(t('support.title'))
  return (
    <Frame exit={<ExitButton />} back={cameFrom()}>
      <WithErrors>
        <h1>{t('support.title')}</h1>
        <Danger>
          <EmergencyRelay />
        </Danger>
        <Topic title="support.worried">
          <Words name="support.tell" />
          <OwnContacts />
          <NationChoice />
          <Services section="worried" />
        </Topic>
        <Topic title="support.upset">
          <Words name="support.understandable" />
          <Services section="upset" />
        </Topic>
        <Section section="online" />
        <Section section="whistleblowing" />
        <WordsLink name="support.safety" to="/support/safety" />
        <div class="actions">
          <LinkButton second href={href(cameFrom())}>
            {t('support.back')}
          </LinkButton>
        </div>
      </WithErrors>
    </Frame>
  )
}

function servicesIn(section: SupportService['section']): readonly SupportService[] {
  const all = safety.value?.services ?? []
  return all.filter(one => one.section === section && one.nations.includes(nation.value))
}

/** How to reach 999 without speaking. */
function EmergencyRelay() {
  return (
    <>
      {servicesIn('emergency').flatMap(service =>
        service.relay ? [<p key={service.id}>{service.relay}</p>] : [],
      )}
    </>
  )
}

function NationChoice() {
  const t = useWords()
  const names = useNames()
  if (safety.value === null) return <p>{t('support.noList', names)}</p>
  const choose = (value: string) => {
    chooseNation(parseNation(value))
    announce(t('support.nationChanged', { nation: t(nationKey(nation.value)) }))
  }
  return (
    <div class="form-group no-print">
      <label for="nation">{t('support.nation')}</label>
      <select
        class="field choice-field"
        id="nation"
        value={nation.value}
        onChange={event => choose(event.currentTarget.value)}
      >
        {nations.map(one => (
          <option key={one} value={one}>
            {t(nationKey(one))}
          </option>
        ))}
      </select>
    </div>
  )
}

/** So many stand open; a frightened person must not have to look through thirty. */
const first = 3

function Services({ section }: { readonly section: SupportService['section'] }) {
  const t = useWords()
  const services = servicesIn(section)
  const more = services.slice(first)
  return (
    <>
      <Cards services={services.slice(0, first)} />
      {more.length > 0 ? (
        <Disclosure id={`more-${section}`} title={t('support.more', { count: more.length })}>
          <Cards services={more} />
        </Disclosure>
      ) : null}
    </>
  )
}

function Cards({ services }: { readonly services: readonly SupportService[] }) {
  return (
    <>
      {services.map(service => (
        <ServiceCard key={service.id} service={service} heading="h3" />
      ))}
    </>
  )
}

/** A section that is left out where the list has nothing for it. */
function Section({ section }: { readonly section: 'online' | 'whistleblowing' }) {
  if (servicesIn(section).length === 0) return null
  return (
    <Topic title={`support.${section}`}>
      <Services section={section} />
    </Topic>
  )
}
