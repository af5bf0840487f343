import { beforeEach, expect, test, vi } from 'vitest'
import { here } from '../../../src/app/here.ts'
import { markTold, wasTold } from '../../../src/app/told.ts'
import { MemoryStorage } from './memory-storage.ts'

const day = 24 * 60 * 60 * 1000
const now = 1_800_000_000_000

function learning(id: string): void {
  const learner = { id, name: 'Amina', createdAt: '2026-11-21T10:00:00.000Z' }
  here.value = { learners: [learner], learner, attempts: [], certificates: [], organisation: {} }
}

beforeEach(() => {
  vi.stubGlobal('localStorage', new MemoryStorage())
  learning('one')
})

test('UI-28 "Before you start" stands until it was seen, and again after 6 months', () => {
  expect(wasTold('tiny', now)).toBe(false)
  markTold('tiny', now)
  expect(wasTold('tiny', now + 180 * day)).toBe(true)
  expect(wasTold('tiny', now + 184 * day)).toBe(false)
})

test('UI-28 each person and each course is told', () => {
  markTold('tiny', now)
  expect(wasTold('other', now)).toBe(false)
  learning('two')
  expect(wasTold('tiny', now)).toBe(false)
})

test.each(['yes', '-1', 'NaN', ''])('"%s" in the storage is not a telling', text => {
  markTold('tiny', now)
  const key = localStorage.key(0) ?? ''
  localStorage.setItem(key, text)
  expect(wasTold('tiny', now)).toBe(false)
})
