import { signal } from '@preact/signals'
import type { SupportService } from '../course/support.ts'
import { kept } from './small-storage.ts'

/** A nation of the United Kingdom, for its own helplines. */
export type Nation = SupportService['nations'][number]

export const nations: readonly Nation[] = ['England', 'Wales', 'Scotland', 'Northern Ireland']

const key = 'harbour.nation'

/** The nation whose numbers "Get support" shows; kept in this browser. */
export const nation = signal<Nation>(parseNation(kept.getItem(key)))

export function chooseNation(chosen: Nation): void {
  nation.value = chosen
  kept.setItem(key, chosen)
}

/** What is kept may have gone: "Delete everything". */
export function restoreNation(): void {
  nation.value = parseNation(kept.getItem(key))
}

/** Anything that is not a nation counts as England, which the courses are about. */
export function parseNation(text: string | null): Nation {
  return nations.find(one => one === text) ?? 'England'
}

/** Key of a nation's name in the translations. */
export function nationKey(one: Nation): string {
  return `support.nations.${one.replace(' ', '-')}`
}
