/** Bytes. `quota` is a share of the whole disk: never show it as free space (interface.md 4.11). */
export interface StorageUse {
  readonly usage: number
  readonly quota: number
}

/** Null where the browser does not say. */
export async function storageUse(storage = browserStorage()): Promise<StorageUse | null> {
  if (typeof storage?.estimate !== 'function') return null
  const { usage, quota } = await storage.estimate()
  return usage === undefined || !quota ? null : { usage, quota }
}

/** Less than twice the download's size left, or over 80% in use (interface.md 4.11). */
export function isNearlyFull(use: StorageUse | null, download = 0): boolean {
  if (use === null) return false
  return use.quota - use.usage < 2 * download || use.usage > 0.8 * use.quota
}

/**
 * Asks the browser never to clear this app by itself. To be called when there is something worth
 * keeping: a learner is created, a session starts (interface.md 4.9).
 */
export async function askToPersist(storage = browserStorage()): Promise<boolean> {
  if (typeof storage?.persist !== 'function') return false
  return (await storage.persisted()) || (await storage.persist())
}

/**
 * Whether this looks like a private window. Firefox and Safari refuse the file system there; Chromium
 * cannot be told apart, so for it the answer is no: a wrong warning would frighten for nothing.
 */
export async function seemsPrivate(storage = browserStorage()): Promise<boolean> {
  if (typeof storage?.getDirectory !== 'function') return false
  try {
    await storage.getDirectory()
    return false
  } catch (error) {
    return error instanceof DOMException && ['SecurityError', 'UnknownError'].includes(error.name)
  }
}

/** Absent where the page is not served securely, whatever its type says. */
function browserStorage(): StorageManager | undefined {
  return navigator.storage
}
