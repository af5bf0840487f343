import { useRef } from 'preact/hooks'

/** Runs one piece of work at a time: what comes while it runs is dropped and counts as not done. */
export function useOnce(): (work: () => unknown) => Promise<unknown> {
  const busy = useRef(false)
  return async work => {
    if (busy.current) return false
    busy.current = true
    try {
      return await work()
    } finally {
      busy.current = false
    }
  }
}
