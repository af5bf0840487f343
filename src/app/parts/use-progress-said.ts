import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '../../player/words.ts'
import type { SaveState } from '../bundles/installer.ts'
import { announce } from '../frame/announce.tsx'
import { percentToSay, quartersDone } from '../quarter.ts'

/** Says a download's progress at each quarter, once (interface.md 4.4). */
export function useProgressSaid(course: string, state: SaveState | undefined): void {
  const t = useWords()
  const said = useRef<number | null>(null)
  const quarters = state ? quartersDone(state) : 0
  const saving = state?.state === 'saving'
  const saved = state?.state === 'saved'
  useEffect(() => {
    if (saving) said.current ??= quarters
    if (said.current === null || !(saving || saved)) return
    const percent = percentToSay(said.current, quarters)
    said.current = saved ? null : quarters
    if (percent === 100) announce(t('save.done', { course }))
    else if (percent !== null) announce(t('save.quarter', { course, percent }))
  }, [saving, saved, quarters])
}
