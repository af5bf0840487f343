import type { ComponentType, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Opening } from './frame/opening.tsx'
import { openAnewNextTurn } from './navigation.ts'

const loads: (() => Promise<unknown>)[] = []
const tryAgainAfter = 2000

/** A screen whose code is fetched when it is first shown, or before, when nothing else is to do. */
export interface LazyScreen<P> {
  (props: P): VNode | null
  load(): Promise<void>
}

/** `meanwhile` stands in its place until it is there. */
export function lazyScreen<P extends object>(
  read: () => Promise<ComponentType<P>>,
  meanwhile: VNode | null = <Opening />,
): LazyScreen<P> {
  let ready: ComponentType<P> | undefined
  const load = async () => {
    ready ??= await read()
  }
  function Lazy(props: P) {
    const [tries, again] = useState(0)
    const Screen = ready
    useEffect(() => {
      // What was drawn counts: the code may have come by itself between the drawing and now.
      if (Screen) return
      const next = () => again(count => count + 1)
      load().then(next, () => {
        // A server that is reached and has not got it any more serves a newer version by now.
        if (navigator.onLine) openAnewNextTurn()
        setTimeout(next, tryAgainAfter)
      })
    }, [tries])
    return Screen ? <Screen {...props} /> : meanwhile
  }
  loads.push(load)
  return Object.assign(Lazy, { load })
}

/** Fetches every screen's code, so that a press never waits for it. Stops quietly with no network. */
export async function warmScreens(): Promise<void> {
  for (const load of loads) await load().catch(() => undefined)
}
