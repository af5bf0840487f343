import { useState } from 'preact/hooks'
import { Button } from '../../player/button.tsx'
import { usePageErrors } from '../../player/page-errors.tsx'
import { useWords } from '../../player/words.ts'
import { announce } from '../frame/announce.tsx'
import { here, refresh, store } from '../here.ts'
import { keep } from '../keep.ts'
import {
  type ContactField,
  type ContactRefusal,
  checkContacts,
  type TypedContacts,
  typedFrom,
} from '../own-contacts.ts'
import { useNames } from './names.ts'
import { TextField } from './text-field.tsx'

/** "Write your lead's details here so you have them": they stay on this device (interface.md L24). */
export function OwnContactsForm({ onKept }: { readonly onKept: () => void }) {
  const t = useWords()
  const names = useNames()
  const { show } = usePageErrors()
  const [typed, setTyped] = useState<TypedContacts>(typedFrom(here.value?.organisation ?? {}))
  const submit = async (event: Event) => {
    event.preventDefault()
    const checked = checkContacts(typed)
    if (!checked.ok) return show(checked.refusals.map(one => ({ ...one, text: t(reason(one)) })))
    show([])
    if (!(await keep(() => keepContacts(checked.contacts)))) return
    announce(t('support.kept', names))
    onKept()
  }
  const field = (id: ContactField, label: string, phone = false) => (
    <TextField
      id={id}
      label={t(label)}
      phone={phone}
      value={typed[id]}
      onValue={value => setTyped({ ...typed, [id]: value })}
    />
  )
  return (
    <form noValidate class="form fields" onSubmit={event => void submit(event)}>
      <h3>{t('support.write')}</h3>
      <p class="hint">{t('support.writeHint', names)}</p>
      {field('leadName', 'support.name')}
      {field('leadPhone', 'support.number', true)}
      {field('deputyName', 'support.secondName')}
      {field('deputyPhone', 'support.secondNumber', true)}
      <div class="actions">
        <Button second>{t('support.keep')}</Button>
      </div>
    </form>
  )
}

function reason({ why }: ContactRefusal): string {
  return why === 'empty' ? 'support.empty' : 'support.notNumber'
}

async function keepContacts(contacts: {
  readonly lead?: object
  readonly deputy?: object
}): Promise<void> {
  const { lead: _lead, deputy: _deputy, ...others } = here.value?.organisation ?? {}
  await (await store()).settings.writeOrganisation({ ...others, ...contacts })
  await refresh()
}
