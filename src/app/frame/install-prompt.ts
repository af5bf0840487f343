import { signal } from '@preact/signals'

/** `beforeinstallprompt` (Web Application Manifest, incubations): in Chromium only. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<unknown>
}

/** The browser's offer to put the app on the home screen, kept for a quiet moment. */
export const installPrompt = signal<InstallPromptEvent | null>(null)

/** Browsers show the offer once; from then on it is used up. */
export async function askToInstall(): Promise<void> {
  const offer = installPrompt.value
  installPrompt.value = null
  await offer?.prompt()
}

function isPrompt(event: Event): event is InstallPromptEvent {
  return 'prompt' in event && typeof event.prompt === 'function'
}

/** Hears the offer, which comes once and early. Called once, by the composing file. */
export function listenForInstall(): void {
  window.addEventListener('beforeinstallprompt', event => {
    event.preventDefault()
    if (isPrompt(event)) installPrompt.value = event
  })
  window.addEventListener('appinstalled', () => {
    installPrompt.value = null
  })
}
