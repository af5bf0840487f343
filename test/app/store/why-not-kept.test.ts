import { expect, test } from 'vitest'
import { whyNotKept } from '../../../src/app/store/why-not-kept.ts'

function named(name: string, inside: object = {}): Error {
  return Object.assign(new Error(name), { name, ...inside })
}

test('UI-24 a full phone is found inside the error of a failed commit', () => {
  const inner = named('QuotaExceededError')
  expect(whyNotKept(named('AbortError', { inner }))).toBe('storage-full')
  expect(whyNotKept(inner)).toBe('storage-full')
})

test('a closed or broken database is lost', () => {
  expect(whyNotKept(named('DatabaseClosedError'))).toBe('storage-lost')
  expect(whyNotKept(new Error('x', { cause: named('InvalidStateError') }))).toBe('storage-lost')
})

test('a bug is neither', () => {
  expect(whyNotKept(new TypeError('x'))).toBeNull()
  expect(whyNotKept(named('ConstraintError'))).toBeNull()
  expect(whyNotKept('text')).toBeNull()
})
