import { afterEach, expect, test, vi } from 'vitest'
import { drafts, dropDrafts } from '../../../src/app/drafts.ts'
import { kept } from '../../../src/app/small-storage.ts'
import { markTold } from '../../../src/app/told.ts'
import { MemoryStorage } from './memory-storage.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(globalThis, 'localStorage')
})

function refuse(): never {
  throw new DOMException('no', 'SecurityError')
}

test('a browser with cookies blocked throws at the mere name: nothing is kept, nothing stops', () => {
  Object.defineProperty(globalThis, 'localStorage', { get: refuse, configurable: true })
  kept.setItem('a', '1')
  kept.removeItem('a')
  expect(kept.getItem('a')).toBeNull()
  expect(kept.keys()).toEqual([])
})

test('on a full phone "Before you start" still opens', () => {
  class Full extends MemoryStorage {
    override setItem(): void {
      throw new DOMException('full', 'QuotaExceededError')
    }
  }
  vi.stubGlobal('localStorage', new Full())
  markTold('tiny')
  drafts('a').write('q', '[]')
  expect(drafts('a').read('q')).toBeUndefined()
})

test('drafts of one attempt go, others and other things stay', () => {
  vi.stubGlobal('localStorage', new MemoryStorage())
  drafts('a').write('q', '["x"]')
  drafts('ab').write('q', '["y"]')
  kept.setItem('harbour.look', '{}')
  dropDrafts('a')
  expect(drafts('a').read('q')).toBeUndefined()
  expect(drafts('ab').read('q')).toBe('["y"]')
  expect(kept.getItem('harbour.look')).toBe('{}')
})
