import { expect, test } from 'vitest'
import pages from '../../../src/app/i18n/pages.en.json' with { type: 'json' }
import { reasonKey } from '../../../src/app/parts/save-row.tsx'
import { percentToSay, quartersDone } from '../../../src/app/quarter.ts'

test('a download is said at each quarter, once', () => {
  const said = [0, 10, 24, 25, 40, 51, 99, 100, 100].map(done => quartersDone({ done, of: 100 }))
  const words = said.map((now, at) => percentToSay(said[at - 1] ?? 0, now))
  expect(words.filter(Boolean)).toEqual([25, 50, 75, 100])
})

test('a jump over quarters says the last one', () => {
  expect(percentToSay(0, 3)).toBe(75)
  expect(percentToSay(3, 1)).toBeNull()
})

test.each([
  [5, 0],
  [-5, 100],
  [300, 100],
])('%d of %d bytes is no more than four quarters', (done, of) => {
  expect([0, 4]).toContain(quartersDone({ done, of }))
})

test.each(['offline', 'missing', 'stopped', 'truncated', 'full', 'no-storage'] as const)(
  'saving that ended with "%s" has words',
  why => {
    const key = reasonKey({ state: 'stopped', why, done: 1, of: 2 }).replace('save.', '')
    expect(pages.save).toHaveProperty(key)
  },
)
