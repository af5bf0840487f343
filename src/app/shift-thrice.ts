/** Presses of Shift alone so far, as GOV.UK's "Exit this page" counts them. */
export interface ShiftPresses {
  readonly count: number
  /** The key let go last was typed with Shift, so the Shift let go next was for that letter. */
  readonly forLetter: boolean
}

export const noPresses: ShiftPresses = { count: 0, forLetter: false }

/** After a key was let go. Capital letters are typing, not a wish to leave; any other key begins anew. */
export function afterKeyUp(
  before: ShiftPresses,
  key: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): ShiftPresses {
  const alone = key.key === 'Shift' && !before.forLetter
  return { count: alone ? before.count + 1 : 0, forLetter: key.shiftKey }
}
