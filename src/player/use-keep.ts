import { useCallback } from 'preact/hooks'
import type { Happening } from '../record/event.ts'
import type { Keep } from './block-props.ts'
import { usePlayer } from './player-context.ts'
import type { Saved } from './runtime.ts'

/** Records, and says to the program around when something could not be kept. */
export function useKeep(record: (happenings: readonly Happening[]) => Promise<Saved>): Keep {
  const { onNotKept } = usePlayer()
  return useCallback(
    async happenings => {
      const saved = await record(happenings)
      if (!saved.ok) onNotKept(saved.why)
      return saved.ok
    },
    [record, onNotKept],
  )
}
