/** What the app uses of a browser's storage of small texts. */
export type SmallStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear'> & {
  keys(): readonly string[]
}

/** Stays in this browser. */
export const kept: SmallStorage = forgiving(() => globalThis.localStorage)

/** Ends with the tab. */
export const untilClosed: SmallStorage = forgiving(() => globalThis.sessionStorage)

/**
 * Small things are comforts: a browser that refuses this storage, or has no room in it, forgets them,
 * and nothing stops. Even naming the storage throws where cookies are blocked (HTML, 12.2.3).
 */
function forgiving(find: () => Storage | undefined): SmallStorage {
  return {
    getItem: key => unlessRefused(() => find()?.getItem(key)) ?? null,
    setItem: (key, value) => unlessRefused(() => find()?.setItem(key, value)),
    removeItem: key => unlessRefused(() => find()?.removeItem(key)),
    clear: () => unlessRefused(() => find()?.clear()),
    keys: () => unlessRefused(() => keysOf(find())) ?? [],
  }
}

function keysOf(storage: Storage | undefined): readonly string[] {
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? null)
  return keys.filter(key => key !== null)
}

function unlessRefused<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
