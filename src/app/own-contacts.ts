import type { Contact, Organisation } from '../course/organisation.ts'

/** What a learner wrote down about whom to tell, as typed. */
export interface TypedContacts {
  readonly leadName: string
  readonly leadPhone: string
  readonly deputyName: string
  readonly deputyPhone: string
}

export type ContactField = keyof TypedContacts

export type ContactRefusal = {
  readonly field: ContactField
  readonly why: 'empty' | 'not-a-number'
}

export type CheckedContacts =
  | { readonly ok: true; readonly contacts: Pick<Organisation, 'lead' | 'deputy'> }
  | { readonly ok: false; readonly refusals: readonly ContactRefusal[] }

/** Longest name or number that is kept. */
const longest = 80

/** At least a name or a number for the lead; numbers are what a phone can dial. */
export function checkContacts(typed: TypedContacts): CheckedContacts {
  const lead = contact(typed.leadName, typed.leadPhone)
  const deputy = contact(typed.deputyName, typed.deputyPhone)
  const refusals = [
    ...(lead ? [] : [{ field: 'leadName', why: 'empty' } as const]),
    ...(isNumber(typed.leadPhone) ? [] : [{ field: 'leadPhone', why: 'not-a-number' } as const]),
    ...(isNumber(typed.deputyPhone)
      ? []
      : [{ field: 'deputyPhone', why: 'not-a-number' } as const]),
  ]
  if (refusals.length > 0) return { ok: false, refusals }
  return { ok: true, contacts: { ...(lead && { lead }), ...(deputy && { deputy }) } }
}

/** What the form shows of contacts already kept. */
export function typedFrom({ lead, deputy }: Organisation): TypedContacts {
  return {
    leadName: lead?.name ?? '',
    leadPhone: lead?.phone ?? '',
    deputyName: deputy?.name ?? '',
    deputyPhone: deputy?.phone ?? '',
  }
}

function contact(name: string, phone: string): Contact | undefined {
  const [tidyName, tidyPhone] = [tidy(name), tidy(phone)]
  if (tidyName === '' && tidyPhone === '') return undefined
  return { ...(tidyName && { name: tidyName }), ...(tidyPhone && { phone: tidyPhone }) }
}

function isNumber(typed: string): boolean {
  return /^(?:\+?[\d ()-]{3,30})?$/.test(tidy(typed))
}

function tidy(typed: string): string {
  return typed
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
}
