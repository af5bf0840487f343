import type { ComponentType, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Opening } from './frame/opening.tsx'

/** A screen whose code is fetched when it is first shown (or idle, see warm-up.ts). */
export function lazyScreen<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => VNode {
  let ready: ComponentType<P> | undefined
  return function LazyScreen(props: P) {
    const [, shown] = useState(0)
    const [failed, setFailed] = useState(0)
    useEffect(() => {
      if (ready) return
      load().then(
        component => {
          ready = component
          shown(1)
        },
        () => setTimeout(() => setFailed(count => count + 1), 2000),
      )
    }, [failed])
    const Screen = ready
    return Screen ? <Screen {...props} /> : <Opening />
  }
}
