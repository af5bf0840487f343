import { useEffect, useRef, useState } from 'preact/hooks'
import type { Contact, Organisation } from '../../course/organisation.ts'
import { Phone } from '../../player/phone.tsx'
import { useWords } from '../../player/words.ts'
import { here } from '../here.ts'
import { OwnContactsForm } from './own-contacts-form.tsx'

const roles = [
  ['lead', 'player.contacts.lead'],
  ['deputy', 'player.contacts.deputy'],
  ['chair', 'player.contacts.chair'],
  ['council', 'player.contacts.council'],
  ['councilOutOfHours', 'player.contacts.council-out-of-hours'],
] as const

/** Whom to tell here: from the organisation, or as the learner wrote it down. */
export function OwnContacts() {
  const t = useWords()
  const organisation = here.value?.organisation ?? {}
  const [changing, setChanging] = useState(false)
  const known = roles.some(([role]) => isKnown(organisation[role]))
  const form = changing || !known
  useFocusAfterTurn(form ? 'leadName' : 'change-contacts', form)
  if (form) return <OwnContactsForm onKept={() => setChanging(false)} />
  return (
    <>
      <Card organisation={organisation} />
      {organisation.name ? (
        <p class="small">{t('support.fromOrganisation', { org: organisation.name })}</p>
      ) : (
        <p class="no-print">
          <button
            type="button"
            id="change-contacts"
            class="link-button"
            onClick={() => setChanging(true)}
          >
            {t('support.change')}
          </button>
        </p>
      )}
    </>
  )
}

/** The button that was pressed goes away with the form or the card, so focus goes to what came. */
function useFocusAfterTurn(id: string, form: boolean): void {
  const before = useRef(form)
  useEffect(() => {
    if (before.current !== form && document.activeElement === document.body) {
      document.getElementById(id)?.focus()
    }
    before.current = form
  }, [form])
}

function Card({ organisation }: { readonly organisation: Organisation }) {
  const t = useWords()
  return (
    <dl class="card summary">
      {roles.map(([role, label]) => {
        const contact = organisation[role]
        return contact && isKnown(contact) ? (
          <div key={role}>
            <dt>{t(label)}</dt>
            <dd>
              {contact.name ? <bdi class="contact-name">{contact.name}</bdi> : null}{' '}
              {contact.phone ? <Phone number={contact.phone} /> : null}
            </dd>
          </div>
        ) : null
      })}
    </dl>
  )
}

function isKnown(contact: Contact | undefined): boolean {
  return Boolean(contact?.name || contact?.phone)
}
