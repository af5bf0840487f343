import '../screen-words.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../player/icon.tsx'
import { offlineVoice, offlineVoices, read } from '../../player/listen.ts'
import { usePlayer } from '../../player/player-context.ts'
import { useVoices } from '../../player/use-voices.ts'
import { useWords } from '../../player/words.ts'
import { announce } from '../frame/announce.tsx'
import { look } from '../look.ts'
import '../pages-words.ts'
import { chooseVoice, chosenVoice } from '../voice-choice.ts'
import { useNames } from './names.ts'
import { RadioGroup } from './radio-group.tsx'

/** Stands for "the usual voice" among the choices; no voice has it as its URI. */
const usual = ''
/** More than these become a list to pick from, as answers of a match do. */
const mostRadios = 4

/** Settings, Listen: one of the device's own voices for the language, with a sample to hear. */
export function VoiceGroup() {
  const t = useWords()
  const names = useNames()
  const { language } = usePlayer()
  const voices = offlineVoices(useVoices(), language)
  const [wanted, want] = useState(() => chosenVoice(language))
  if (voices.length === 0) {
    return (
      <>
        <h2>{t('voice.title')}</h2>
        <p>{t('voice.none', names)}</p>
      </>
    )
  }
  const choices = [
    { value: usual, words: t('voice.usual', names) },
    ...voices.map(voice => ({
      value: encodeURIComponent(voice.voiceURI),
      words: `${voice.name} (${voice.lang})`,
    })),
  ]
  const chosen = choices.find(one => decodeURIComponent(one.value) === wanted)?.value ?? usual
  const choose = (value: string) => {
    const uri = value === usual ? null : decodeURIComponent(value)
    chooseVoice(language, uri)
    want(uri)
    const to = choices.find(one => one.value === value)?.words ?? ''
    announce(t('settings.changed', { what: t('voice.title'), to }))
  }
  const voice = offlineVoice(voices, language, wanted)
  return (
    <>
      <Choice choices={choices} value={chosen} onValue={choose} />
      {voice ? <Sample key={`${voice.voiceURI} ${look.value.rate}`} voice={voice} /> : null}
    </>
  )
}

interface ChoiceProps {
  readonly choices: readonly { readonly value: string; readonly words: string }[]
  readonly value: string
  readonly onValue: (value: string) => void
}

function Choice({ choices, value, onValue }: ChoiceProps) {
  const t = useWords()
  const title = t('voice.title')
  if (choices.length <= mostRadios) {
    const legend = <h2>{title}</h2>
    return <RadioGroup name="voice" {...{ legend, choices, value, onValue }} />
  }
  return (
    <>
      <h2>
        <label for="voice">{title}</label>
      </h2>
      <select
        class="field choice-field"
        id="voice"
        value={value}
        onChange={event => onValue(event.currentTarget.value)}
      >
        {choices.map(one => (
          <option key={one.value} value={one.value}>
            {one.words}
          </option>
        ))}
      </select>
    </>
  )
}

/** Another voice or speed makes a new one of these, which stops the one before. */
function Sample({ voice }: { readonly voice: SpeechSynthesisVoice }) {
  const t = useWords()
  const [speaking, setSpeaking] = useState(false)
  const stop = useRef<() => void>(() => undefined)
  const end = () => {
    stop.current()
    setSpeaking(false)
  }
  useEffect(() => {
    document.addEventListener('visibilitychange', end)
    return () => {
      document.removeEventListener('visibilitychange', end)
      end()
    }
  }, [])
  const begin = () => {
    setSpeaking(true)
    const rate = Number(look.value.rate)
    stop.current = read([t('voice.sample')], { voice, rate, onEnd: () => setSpeaking(false) })
  }
  return (
    <p>
      <button
        type="button"
        id="voice-sample"
        class="button second small-button"
        onClick={speaking ? end : begin}
      >
        <Icon name={speaking ? 'stop' : 'speaker'} /> {t(speaking ? 'voice.stop' : 'voice.hear')}
      </button>
    </p>
  )
}
