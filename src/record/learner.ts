/** Somebody who learns on this device. */
export interface Learner {
  /** UUID. */
  readonly id: string
  /** As typed, in its own script, for certificates; empty where it was skipped. */
  readonly name: string
  /** ISO. */
  readonly createdAt: string
}

export type NameRefusal =
  | 'empty'
  | 'too-long'
  /** Control characters, or marks that turn the direction of other people's text. */
  | 'unprintable'

export type CheckedName =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly why: NameRefusal }

/** As a reader counts them: "é" is one however it was typed, and so is a family emoji. */
const longestName = 80
/** A letter may carry marks, but not hundreds of them. */
const mostCodePoints = 8 * longestName

/** A name of 1 to 80 characters in any script, without spaces at its ends or doubled inside. */
export function checkName(typed: string): CheckedName {
  const name = typed.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
  const why = refusalOf(name)
  return why ? { ok: false, why } : { ok: true, name }
}

/** Whether two names look the same to a reader: "Is this you?". */
export function sameName(one: string, other: string): boolean {
  return folded(one) === folded(other)
}

function refusalOf(name: string): NameRefusal | undefined {
  if (!/[^\p{Default_Ignorable_Code_Point}\p{White_Space}]/u.test(name)) return 'empty'
  if (isUnprintable(name)) return 'unprintable'
  return isTooLong(name) ? 'too-long' : undefined
}

/** Cc: controls. Cs: half a character. Then embeddings, overrides and isolates, which can outlive the name. */
function isUnprintable(name: string): boolean {
  return /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(name)
}

function isTooLong(name: string): boolean {
  if ([...name].length > mostCodePoints) return true
  return [...new Intl.Segmenter().segment(name)].length > longestName
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim()
}
