import { expect, test } from 'vitest'
import { countVisit, dismiss, dismissedAt } from '../../../src/app/frame/visits.ts'
import { MemoryStorage } from './memory-storage.ts'

test('a visit counts once for each opening of a tab', () => {
  const kept = new MemoryStorage()
  const first = new MemoryStorage()
  expect(countVisit(kept, first)).toBe(1)
  expect(countVisit(kept, first)).toBe(1)
  expect(countVisit(kept, new MemoryStorage())).toBe(2)
})

test.each(['-3', 'many', '1e999', '2.5', ''])(
  'a count that is no count (%s) begins again',
  text => {
    const kept = new MemoryStorage()
    kept.setItem('harbour.visits', text)
    expect(countVisit(kept, new MemoryStorage())).toBe(1)
  },
)

test('a refusal is remembered; nonsense in its place is not one', () => {
  const kept = new MemoryStorage()
  expect(dismissedAt(kept)).toBeNull()
  dismiss(kept, 12_345)
  expect(dismissedAt(kept)).toBe(12_345)
  kept.setItem('harbour.install', 'soon')
  expect(dismissedAt(kept)).toBeNull()
})
