import { ListenButton } from '../player/listen-button.tsx'
import { look } from './look.ts'
import { chosenVoice } from './voice-choice.ts'

/** "Listen" at the speed and in the voice that the person chose in Settings. */
export function Listen({ language, turn }: { readonly language: string; readonly turn: string }) {
  return <ListenButton turn={turn} rate={Number(look.value.rate)} wanted={chosenVoice(language)} />
}
