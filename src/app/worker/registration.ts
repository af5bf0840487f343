import type { TrustedScriptURL, TrustedTypesWindow } from 'trusted-types/lib'
import { Workbox } from 'workbox-window'

export interface WorkerEvents {
  /** A new version waits: show the banner on Home (interface.md 4.13). */
  onWaiting(): void
  /**
   * Another tab took the new version into use. This page still runs the old one: reload it at the next
   * page turn, when nothing is half typed.
   */
  onReplaced(): void
}

export interface Worker {
  /** Takes the waiting version into use and reloads this page. */
  update(): void
  /** Looks for a new version; browsers look by themselves only at a page load. */
  look(): Promise<void>
}

/**
 * Registers the service worker of the app's folder (`base`, with a slash at each end). Null where the
 * browser or an insecure address has none: the app then works while there is a connection.
 */
export async function registerWorker(base: string, events: WorkerEvents): Promise<Worker | null> {
  if (!('serviceWorker' in navigator)) return null
  const workbox = new Workbox(trusted(`${base}service-worker.js`), {
    scope: base,
    updateViaCache: 'none',
  })
  let updating = false
  workbox.addEventListener('waiting', () => events.onWaiting())
  workbox.addEventListener('controlling', event => {
    if (updating) location.reload()
    else if (event.isUpdate || event.isExternal) events.onReplaced()
  })
  try {
    await workbox.register()
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
  return {
    update() {
      updating = true
      workbox.messageSkipWaiting()
    },
    look: () => workbox.update(),
  }
}

/** No network, no script, storage switched off: the page goes on without a worker. */
function isRefusal(error: unknown): boolean {
  return error instanceof TypeError || error instanceof DOMException
}

/** The page's policy demands Trusted Types; this is the one script address made while running. */
function trusted(address: string): string | TrustedScriptURL {
  const { trustedTypes } = window as Pick<TrustedTypesWindow, 'trustedTypes'>
  const policy = trustedTypes?.createPolicy('harbour', {
    createScriptURL: url => (url === address ? url : ''),
  })
  return policy?.createScriptURL(address) ?? address
}
