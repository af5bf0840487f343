import { describe, expect, test } from 'vitest'
import { offlineVoice, offlineVoices } from '../../src/player/listen.ts'

function voice(name: string, lang: string, localService: boolean): SpeechSynthesisVoice {
  return { name, lang, localService, default: false, voiceURI: name }
}

describe('the voice that reads aloud', () => {
  test('is never one that needs the internet', () => {
    expect(offlineVoice([voice('cloud', 'en-GB', false)], 'en')).toBeUndefined()
  })

  test('speaks the language of the page', () => {
    const voices = [voice('polish', 'pl-PL', true), voice('english', 'en_GB', true)]
    expect(offlineVoice(voices, 'en')?.name).toBe('english')
    expect(offlineVoice(voices, 'cy')).toBeUndefined()
  })

  test('is the exact one where there is one', () => {
    const voices = [voice('american', 'en-US', true), voice('british', 'en_GB', true)]
    expect(offlineVoice(voices, 'en-GB')?.name).toBe('british')
  })

  test('is the one that was chosen, while the device has it and it fits', () => {
    const voices = [voice('american', 'en-US', true), voice('british', 'en-GB', true)]
    expect(offlineVoice(voices, 'en-GB', 'american')?.name).toBe('american')
    expect(offlineVoice(voices, 'en-GB', 'gone')?.name).toBe('british')
    const others = [...voices, voice('cloud', 'en-GB', false), voice('polish', 'pl', true)]
    expect(offlineVoice(others, 'en-GB', 'cloud')?.name).toBe('british')
    expect(offlineVoice(others, 'en-GB', 'polish')?.name).toBe('british')
  })

  test('can be chosen among those of the language that need no internet, each once', () => {
    const british = voice('british', 'en-GB', true)
    const voices = [british, voice('cloud', 'en-GB', false), voice('polish', 'pl', true), british]
    expect(offlineVoices(voices, 'en')).toEqual([british])
  })
})
