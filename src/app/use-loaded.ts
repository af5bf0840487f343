import { useLayoutEffect, useState } from 'preact/hooks'

/** Something read from the device or the network, as a screen sees it. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'missing'; readonly why: string; retry(): void }

/**
 * Reads once for each `key`; a screen that turns to another key shows nothing of the last one.
 * `read` answers the value, or throws an error whose `name` or `why` says what happened.
 */
export function useLoaded<T>(key: string | null, read: () => Promise<T>): Loaded<T> {
  const [kept, keep] = useState<{ key: string | null; loaded: Loaded<T> }>({
    key: null,
    loaded: loading,
  })
  const [again, setAgain] = useState(0)
  // Before the browser draws: what has been read already is shown in the same frame.
  useLayoutEffect(() => {
    if (key === null) return
    let current = true
    const retry = () => setAgain(count => count + 1)
    read().then(
      value => current && keep({ key, loaded: { state: 'ready', value } }),
      (error: unknown) =>
        current && keep({ key, loaded: { state: 'missing', why: reasonOf(error), retry } }),
    )
    return () => {
      current = false
    }
  }, [key, again])
  return kept.key === key ? kept.loaded : loading
}

const loading = { state: 'loading' } as const

function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'why' in error) return String(error.why)
  return error instanceof Error ? error.name : 'unknown'
}
