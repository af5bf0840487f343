import { signal } from '@preact/signals'
import { gone } from './here.ts'

const key = 'harbour.asked'

/** Whether "Have you used Harbour on this phone before?" still has to be asked. */
export const asksUsedBefore = signal(
  typeof localStorage !== 'undefined' && localStorage.getItem(key) === null && fromHomeScreen(),
)

/** "Yes" leads to the page that says that the learning is not here any more. */
export function answerUsedBefore(yes: boolean): void {
  localStorage.setItem(key, yes ? 'yes' : 'no')
  asksUsedBefore.value = false
  if (yes) gone.value = true
}

function fromHomeScreen(): boolean {
  return (
    matchMedia('(display-mode: standalone)').matches ||
    Reflect.get(navigator, 'standalone') === true
  )
}
