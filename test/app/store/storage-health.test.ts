import { expect, test } from 'vitest'
import { hasMarker, removeMarker, setMarker } from '../../../src/app/store/marker.ts'
import { isNearlyFull } from '../../../src/app/store/storage-health.ts'

test('nearly full: under twice the download left, or over 80% in use (interface.md 4.11)', () => {
  expect(isNearlyFull({ usage: 80, quota: 100 })).toBe(false)
  expect(isNearlyFull({ usage: 81, quota: 100 })).toBe(true)
  expect(isNearlyFull({ usage: 50, quota: 100 }, 25)).toBe(false)
  expect(isNearlyFull({ usage: 50, quota: 100 }, 26)).toBe(true)
  expect(isNearlyFull(null, 1000)).toBe(false)
})

test('UI-25 the marker is one bit, for this app’s folder alone', () => {
  const jar = { cookie: '' }
  setMarker(jar, '/club/harbour/', true)
  expect(jar.cookie).toBe(
    'harbour=1; Path=/club/harbour/; Max-Age=34560000; SameSite=Strict; Secure',
  )
  expect(hasMarker({ cookie: 'a=b; harbour=1' })).toBe(true)
  expect(hasMarker({ cookie: 'otherharbour=1; harbour=10' })).toBe(false)
  removeMarker(jar, '/club/harbour/')
  expect(jar.cookie).toContain('Max-Age=0')
})
