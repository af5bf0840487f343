import { signal } from '@preact/signals'

/** Known to be offline. Being "online" promises nothing, so only this is ever said (interface.md 4.7). */
export const offline = signal(typeof navigator !== 'undefined' && navigator.onLine === false)

export function listenToNetwork(onBack: () => void): void {
  window.addEventListener('offline', () => {
    offline.value = true
  })
  window.addEventListener('online', () => {
    offline.value = false
    onBack()
  })
}
