import { describe, expect, test } from 'vitest'
import { offlineVoice } from '../../src/player/listen.ts'

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
})
