import { signal } from '@preact/signals'
import { fromHomeScreen } from './from-home-screen.ts'
import { gone } from './here.ts'
import { kept } from './small-storage.ts'

const key = 'harbour.asked'

/** Whether "Have you used Harbour on this phone before?" still has to be asked. */
export const asksUsedBefore = signal(
  typeof window !== 'undefined' && kept.getItem(key) === null && fromHomeScreen(),
)

/** "Yes" leads to the page that says that the learning is not here any more. */
export function answerUsedBefore(yes: boolean): void {
  kept.setItem(key, yes ? 'yes' : 'no')
  asksUsedBefore.value = false
  if (yes) gone.value = true
}
