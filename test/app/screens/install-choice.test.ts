import { describe, expect, test } from 'vitest'
import { type InstallFacts, installHelp } from '../../../src/app/frame/install-choice.ts'

const agents = {
  android:
    'Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
  androidFacebook:
    'Mozilla/5.0 (Linux; Android 14; Pixel 7; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/490.0]',
  androidView:
    'Mozilla/5.0 (Linux; Android 13; SM-A536B; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36',
  iphone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
  iphoneInstagram:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22B83 Instagram 350.0',
  iphoneView:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22B83',
  iphoneChrome:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0 Mobile/15E148 Safari/604.1',
  mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
} as const

const day = 24 * 60 * 60 * 1000

function helpFor(agent: keyof typeof agents, facts: Partial<InstallFacts> = {}) {
  return installHelp({
    userAgent: agents[agent],
    touchPoints: 5,
    standalone: false,
    canPrompt: false,
    started: false,
    lessonFinished: false,
    visits: 1,
    dismissedAt: null,
    now: 1_800_000_000_000,
    ...facts,
  })
}

describe('Android', () => {
  test('nothing on a first visit, even where the browser offers', () => {
    expect(helpFor('android', { canPrompt: true })).toEqual({ kind: 'none' })
  })
  test('the offer after a lesson, or on a second visit', () => {
    expect(helpFor('android', { canPrompt: true, lessonFinished: true }).kind).toBe('prompt')
    expect(helpFor('android', { canPrompt: true, visits: 2 }).kind).toBe('prompt')
  })
  test('nothing where the browser makes no offer', () => {
    expect(helpFor('android', { lessonFinished: true, visits: 9 }).kind).toBe('none')
  })
})

describe('iPhone and iPad', () => {
  test('before anything is started, how to put it on the home screen', () => {
    expect(helpFor('iphone').kind).toBe('ios-first')
  })
  test('once started, nothing until the second visit', () => {
    expect(helpFor('iphone', { started: true }).kind).toBe('none')
    expect(helpFor('iphone', { started: true, visits: 2 }).kind).toBe('ios-started')
  })
  test('an iPad that calls itself a Mac counts, a Mac does not', () => {
    expect(helpFor('mac', { touchPoints: 5 }).kind).toBe('ios-first')
    expect(helpFor('mac', { touchPoints: 0 }).kind).toBe('none')
  })
  test('another browser on an iPhone has other steps, so none are shown', () => {
    expect(helpFor('iphoneChrome').kind).toBe('none')
  })
})

test.each([
  ['androidFacebook', 'Chrome'],
  ['androidView', 'Chrome'],
  ['iphoneInstagram', 'Safari'],
  ['iphoneView', 'Safari'],
] as const)('inside another app, %s is sent to %s', (agent, browser) => {
  expect(helpFor(agent, { started: true })).toEqual({ kind: 'in-app', browser })
})

test('opened from the home screen, nothing is left to do', () => {
  expect(helpFor('iphone', { standalone: true }).kind).toBe('none')
  expect(helpFor('android', { standalone: true, canPrompt: true, visits: 5 }).kind).toBe('none')
})

test('"Not now" holds for 30 days, and through a clock that is put back', () => {
  const facts = { canPrompt: true, visits: 5, now: 1_800_000_000_000 }
  const after = (days: number) =>
    helpFor('android', { ...facts, dismissedAt: facts.now - days * day }).kind
  expect(after(29)).toBe('none')
  expect(after(31)).toBe('prompt')
  expect(after(-5)).toBe('none')
})

test.each(['', 'x'.repeat(100_000), 'Safari/', '; wv)'])('any user agent gets an answer', agent => {
  const facts = { userAgent: agent, touchPoints: Number.NaN, visits: Number.NaN }
  expect(helpFor('android', facts).kind).toBe('none')
})
