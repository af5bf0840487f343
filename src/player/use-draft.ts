import { useState } from 'preact/hooks'
import { usePlayer } from './player-context.ts'

/** A choice not yet handed in; a reload keeps it. A draft that cannot be read counts as none. */
export function useDraft(
  key: string,
  fallback: readonly string[] = [],
): readonly [readonly string[], (next: readonly string[]) => void] {
  const { drafts } = usePlayer()
  const [value, setValue] = useState(() => parseDraft(drafts.read(key)) ?? fallback)
  const write = (next: readonly string[]) => {
    setValue(next)
    drafts.write(key, JSON.stringify(next))
  }
  return [value, write]
}

function parseDraft(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every(item => typeof item === 'string') ? value : undefined
  } catch {
    return undefined
  }
}
