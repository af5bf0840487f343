import type { Certificate } from './certificate.ts'
import { checkName, type NameRefusal } from './learner.ts'

/** What renaming needs from outside: see `Given` in issue-certificate.ts. */
export interface RenameGiven {
  readonly id: string
  readonly number: string
  readonly at: string
  readonly nameChecked?: Certificate['nameChecked']
}

export type Renamed =
  | {
      readonly ok: true
      /** The old one, which now says what replaced it. */
      readonly replaced: Certificate
      readonly certificate: Certificate
    }
  | { readonly ok: false; readonly why: NameRefusal | 'same-name' | 'already-replaced' }

/** A certificate is never changed: a new name makes a new one, and the old number says "Replaced". */
export function renameCertificate(old: Certificate, typed: string, given: RenameGiven): Renamed {
  if (old.replacedBy !== undefined) return { ok: false, why: 'already-replaced' }
  const checked = checkName(typed)
  if (!checked.ok) return checked
  if (checked.name === old.name) return { ok: false, why: 'same-name' }
  return {
    ok: true,
    replaced: { ...old, replacedBy: given.number },
    certificate: renamed(old, checked.name, given),
  }
}

function renamed(old: Certificate, name: string, given: RenameGiven): Certificate {
  return {
    ...old,
    id: given.id,
    number: given.number,
    name,
    nameChecked: given.nameChecked ?? { by: 'learner' },
    replaces: old.number,
    issuedAt: given.at,
  }
}
