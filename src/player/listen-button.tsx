import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from './icon.tsx'
import { offlineVoice, partsToRead, read } from './listen.ts'
import { usePlayer } from './player-context.ts'
import { useVoices } from './use-voices.ts'
import { useWords } from './words.ts'

interface ListenButtonProps {
  /** Changes with each page turn: reading then stops. */
  readonly turn: string
  readonly rate?: number
  /** URI of the voice that the person chose. One that is gone leaves the usual one. */
  readonly wanted?: string | null
}

/** "Listen", which becomes "Stop". Not there where the device has no offline voice for the language. */
export function ListenButton({ turn, rate, wanted }: ListenButtonProps) {
  const t = useWords()
  const { language } = usePlayer()
  const voice = offlineVoice(useVoices(), language, wanted)
  const [reading, setReading] = useState(false)
  const stop = useRef<() => void>(() => undefined)
  const end = () => {
    stop.current()
    setReading(false)
  }
  useEffect(() => {
    document.addEventListener('visibilitychange', end)
    return () => {
      document.removeEventListener('visibilitychange', end)
      end()
    }
  }, [turn])
  if (!voice) return null
  const begin = () => {
    const main = document.getElementById('main')
    if (!main) return
    setReading(true)
    const options = { voice, onEnd: () => setReading(false), ...(rate !== undefined && { rate }) }
    stop.current = read(partsToRead(main), options)
  }
  return (
    <p class="no-speech no-print">
      <button
        type="button"
        id="listen"
        class="button second small-button"
        onClick={reading ? end : begin}
      >
        <Icon name={reading ? 'stop' : 'speaker'} />
        {t(reading ? 'player.listen.stop' : 'player.listen.start')}
      </button>
    </p>
  )
}
