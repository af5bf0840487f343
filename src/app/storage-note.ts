import { signal } from '@preact/signals'
import { noStorage } from './here.ts'
import { isNearlyFull, seemsPrivate, storageUse } from './store/storage-health.ts'

/** What the person should know about this browser's storage; the worst first. */
export const storageNote = signal<'private' | 'nearly-full' | null>(null)

export async function checkStorage(): Promise<void> {
  if (noStorage.value || (await seemsPrivate())) storageNote.value = 'private'
  else if (isNearlyFull(await storageUse())) storageNote.value = 'nearly-full'
  else storageNote.value = null
}
