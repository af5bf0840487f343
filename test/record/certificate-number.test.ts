import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certificateNumber, readCertificateNumber } from '../../src/record/certificate-number.ts'

const random = fc.uint8Array({ minLength: 8, maxLength: 16 })

describe('a certificate number', () => {
  test('is 12 characters in groups of 4, without I, L, O and U', () => {
    fc.assert(
      fc.property(random, bytes => {
        expect(certificateNumber(bytes)).toMatch(
          /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/,
        )
      }),
    )
  })

  test('says all of its 60 bits', () => {
    fc.assert(
      fc.property(random, fc.integer({ min: 4, max: 63 }), (bytes, bit) => {
        const flipped = Uint8Array.from(bytes)
        const at = bit >> 3
        flipped[at] = (flipped[at] ?? 0) ^ (0x80 >> (bit & 7))
        expect(certificateNumber(flipped)).not.toBe(certificateNumber(bytes))
      }),
    )
  })

  test('needs 8 bytes', () => {
    expect(() => certificateNumber(new Uint8Array(7))).toThrow('8 random bytes')
  })
})

describe('a typed number', () => {
  test('is read however it is written', () => {
    fc.assert(
      fc.property(random, fc.constantFrom('', ' ', '-', ' – ', '\u00a0'), (bytes, gap) => {
        const number = certificateNumber(bytes)
        const typed = number.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', gap)
        expect(readCertificateNumber(` ${typed.toLowerCase()} `)).toBe(number)
        expect(readCertificateNumber(number.replaceAll('1', 'i'))).toBe(number)
      }),
    )
  })

  test.each([
    '',
    '7K4M-PQ2T-9XW',
    '7K4M-PQ2T-9XWDD',
    '7K4M-PQ2T-9XWU',
    '7K4M_PQ2T_9XWD',
    '７K4MPQ2T9XWD',
  ])('refuses %j', typed => {
    expect(readCertificateNumber(typed)).toBeNull()
  })

  test('refuses anything else without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), typed => {
        const read = readCertificateNumber(typed)
        if (read !== null) expect(readCertificateNumber(read)).toBe(read)
      }),
    )
  })
})
