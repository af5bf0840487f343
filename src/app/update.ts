import { signal } from '@preact/signals'
import { base } from './base.ts'
import { announce } from './frame/announce.tsx'
import { t } from './i18n.ts'
import { openAnewNextTurn } from './navigation.ts'
import { untilClosed } from './small-storage.ts'
import type { Worker } from './worker/registration.ts'

/** A new version waits; Home offers it (interface.md 4.13). */
export const updateReady = signal(false)

let worker: Worker | null = null
const mark = 'harbour.updated'

export async function startWorker(): Promise<Worker | null> {
  if (import.meta.env.DEV) return null
  const { registerWorker } = await import('./worker/registration.ts')
  worker = await registerWorker(base, {
    onWaiting() {
      updateReady.value = true
    },
    onReplaced: openAnewNextTurn,
  })
  return worker
}

/** One press: the waiting version takes over and the page opens again on Home. */
export function takeUpdate(): void {
  untilClosed.setItem(mark, '1')
  worker?.update()
}

/** Says "Updated" once, after the page has opened again. Answers whether it was so. */
export function tellUpdated(): boolean {
  if (untilClosed.getItem(mark) === null) return false
  untilClosed.removeItem(mark)
  announce(t('banner.updated'))
  return true
}
