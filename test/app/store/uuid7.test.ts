import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newUuid7 } from '../../../src/app/store/uuid7.ts'

test('the example of RFC 9562, appendix A.6', () => {
  const random = [0x7c, 0xc3, 0x98, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]
  expect(newUuid7(0x017f22e279b0, Uint8Array.from(random))).toBe(
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
  )
})

test('ids sort by their time and always have the version and variant', () => {
  const time = fc.integer({ min: 0, max: 2 ** 48 - 1 })
  const random = fc.uint8Array({ minLength: 10, maxLength: 10 })
  fc.assert(
    fc.property(time, time, random, random, (a, b, r1, r2) => {
      const [first, second] = [newUuid7(a, r1), newUuid7(b, r2)]
      expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      if (a < b) expect(first < second).toBe(true)
    }),
  )
})
