import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtCourse } from './answer-key.ts'
import { axeFindings } from './checks/axe.ts'
import { type Crowd, gather, type Person } from './crowd.ts'
import { press, see } from './learner.ts'
import { pastOf } from './past.ts'

const built = builtCourse('c1')
let crowd: Crowd
beforeAll(async () => {
  crowd = await gather()
})
afterAll(() => crowd.close())

describe('Settings, Listen', () => {
  test('a voice is heard, chosen and remembered, and reads the lessons', async () => {
    const person = await withVoices(['Daniel', 'Fiona'])
    const { page } = person
    await person.go('/settings')
    const group = page.getByRole('group', { name: 'Listen: voice' })
    expect(await group.getByRole('radio').count()).toBe(3)
    await group.getByLabel('Fiona').check()
    await press(page, 'Hear this voice')
    expect(await spoken(page)).toEqual([
      '(stopped)',
      'Fiona ×0.9: You notice, listen, report and write it down.',
    ])
    expect(await axeFindings(page)).toEqual([])
    await person.go('/settings')
    expect(await group.getByLabel('Fiona').isChecked()).toBe(true)
    await person.go('/c/c1/l1/s1')
    await press(page, 'Listen')
    expect((await spoken(page))[1]).toMatch(/^Fiona /)
    await person.leave()
  })

  test('a sample stops when the person goes on', async () => {
    const person = await withVoices(['Daniel'])
    const { page } = person
    await person.go('/settings')
    await press(page, 'Hear this voice')
    await press(page, 'Menu')
    await see(page, 'Menu')
    expect((await spoken(page)).at(-1)).toBe('(stopped)')
    await person.leave()
  })

  test('a voice that is gone leaves the usual one', async () => {
    const person = await withVoices(['Daniel'])
    const { page } = person
    await person.go('/settings')
    await page.evaluate(() => localStorage.setItem('harbour.voice.en', 'Fiona'))
    await person.go('/settings')
    const group = page.getByRole('group', { name: 'Listen: voice' })
    expect(await group.getByLabel(/^Same as my/).isChecked()).toBe(true)
    await person.go('/c/c1/l1/s1')
    await press(page, 'Listen')
    expect((await spoken(page))[1]).toMatch(/^Daniel /)
    await person.leave()
  })

  test('many voices become a list to pick from', async () => {
    const person = await withVoices(['A', 'B', 'C', 'D', 'E', 'F'])
    const { page } = person
    await person.go('/settings')
    await page.getByLabel('Listen: voice').selectOption('E (en-GB)')
    await press(page, 'Hear this voice')
    expect((await spoken(page)).at(-1)).toMatch(/^E /)
    expect(await axeFindings(page)).toEqual([])
    await person.leave()
  })

  test('no voice: words say so, and there is nothing to press', async () => {
    const person = await withVoices([])
    await person.go('/settings')
    await person.page.getByText(/has no voice that works without internet/).waitFor()
    expect(await person.page.getByRole('button', { name: 'Hear this voice' }).count()).toBe(0)
    await person.leave()
  })
})

async function withVoices(names: readonly string[]): Promise<Person> {
  const person = await crowd.person(await pastOf(built, 'ready'))
  await person.page.addInitScript(deviceWithVoices, names)
  return person
}

/** A device with these voices, one of them from the internet beside, that writes down what it says. */
function deviceWithVoices(names: readonly string[]): void {
  const voice = (name: string, localService: boolean) => ({
    ...{ name, voiceURI: name, lang: 'en-GB', localService, default: false },
  })
  const voices = [voice('Cloud', false), ...names.map(name => voice(name, true))]
  const spoken: string[] = []
  const synthesis = Object.assign(new EventTarget(), {
    spoken,
    getVoices: () => voices,
    speak: (one: { text: string; rate: number; voice: { name: string } }) =>
      spoken.push(`${one.voice.name} ×${one.rate}: ${one.text}`),
    cancel: () => spoken.push('(stopped)'),
  })
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: function Utterance(this: { text: string }, text: string) {
      this.text = text
    },
  })
}

function spoken(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(speechSynthesis, 'spoken') as string[])
}
