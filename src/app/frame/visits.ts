type Small = Pick<Storage, 'getItem' | 'setItem'>

const visitsKey = 'harbour.visits'
const countedKey = 'harbour.visit'
const dismissedKey = 'harbour.install'

/** How many times somebody has come here, counted once for each opening of a tab. */
export function countVisit(kept: Small, visit: Small): number {
  const before = Number(kept.getItem(visitsKey))
  const visits = Number.isSafeInteger(before) && before > 0 ? before : 0
  if (visit.getItem(countedKey) !== null) return Math.max(1, visits)
  visit.setItem(countedKey, '1')
  kept.setItem(visitsKey, `${visits + 1}`)
  return visits + 1
}

/** When help towards the home screen was refused, in ms since 1970. */
export function dismissedAt(kept: Pick<Small, 'getItem'>): number | null {
  const text = kept.getItem(dismissedKey)
  const at = Number(text)
  return text !== null && Number.isFinite(at) ? at : null
}

export function dismiss(kept: Pick<Small, 'setItem'>, now: number): void {
  kept.setItem(dismissedKey, `${now}`)
}
