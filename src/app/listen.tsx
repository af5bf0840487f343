import { ListenButton } from '../player/listen-button.tsx'
import { look } from './look.ts'

/** "Listen" at the speed that the person chose in Settings. */
export function Listen({ turn }: { readonly language: string; readonly turn: string }) {
  return <ListenButton turn={turn} rate={Number(look.value.rate)} />
}
