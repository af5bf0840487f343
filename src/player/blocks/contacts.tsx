import type { ContactRole } from '../../course/block.ts'
import type { Contact, Organisation } from '../../course/organisation.ts'
import type { BlockProps } from '../block-props.ts'
import { Phone } from '../phone.tsx'
import { usePlayer } from '../player-context.ts'
import { useWords } from '../words.ts'

const contactOf: Record<ContactRole, (organisation: Organisation) => Contact | undefined> = {
  lead: organisation => organisation.lead,
  deputy: organisation => organisation.deputy,
  chair: organisation => organisation.chair,
  council: organisation => organisation.council,
  'council-out-of-hours': organisation => organisation.councilOutOfHours,
  lado: organisation => organisation.lado,
}

/** Who to tell here; what is not known yet says whom to ask. */
export function ContactsView({ block }: BlockProps<'contacts'>) {
  const t = useWords()
  const { organisation } = usePlayer()
  return (
    <dl class="card summary">
      {block.show.map(role => (
        <div key={role}>
          <dt>{t(`player.contacts.${role}`)}</dt>
          <dd>
            <Details contact={organisation ? contactOf[role](organisation) : undefined} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Details({ contact }: { readonly contact: Contact | undefined }) {
  const t = useWords()
  if (!contact?.name && !contact?.phone) return <>{t('player.contacts.ask')}</>
  return (
    <>
      {contact.name ? (
        <span class="contact-name">
          <bdi>{contact.name}</bdi>
        </span>
      ) : null}
      {contact.phone ? <Phone number={contact.phone} /> : null}
    </>
  )
}
