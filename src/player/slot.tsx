import type { Contact, Organisation } from '../course/organisation.ts'
import type { SlotName } from '../course/rich-text.ts'
import { Phone } from './phone.tsx'
import { usePlayer } from './player-context.ts'
import { useWords } from './words.ts'

const contactOf: Record<
  Exclude<SlotName, 'organisation'>,
  (organisation: Organisation) => Contact | undefined
> = {
  lead: organisation => organisation.lead,
  deputy: organisation => organisation.deputy,
  council: organisation => organisation.council,
  'council-out-of-hours': organisation => organisation.councilOutOfHours,
  lado: organisation => organisation.lado,
  chair: organisation => organisation.chair,
}

/** A place in a sentence that the organisation fills: "Amina Begum (01632 960 001)", or who to ask. */
export function Slot({ name, atStart }: { readonly name: SlotName; readonly atStart: boolean }) {
  const t = useWords()
  const { organisation } = usePlayer()
  const contact =
    name === 'organisation'
      ? { name: organisation?.name }
      : organisation && contactOf[name](organisation)
  const words = t(`player.slot.${name}`)
  return (
    <>
      {contact?.name ? <bdi>{contact.name}</bdi> : atStart ? capital(words) : words}
      {contact && 'phone' in contact && contact.phone ? (
        <>
          {' ('}
          <Phone number={contact.phone} />)
        </>
      ) : null}
    </>
  )
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}
