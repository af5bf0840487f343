import { expect, test } from 'vitest'
import { bytesInWords } from '../../../src/app/format.ts'
import { dateInWords } from '../../../src/player/date-in-words.ts'

test.each([
  [0, '1 kB'],
  [1499, '1 kB'],
  [312_400, '312 kB'],
  [999_499, '999 kB'],
  [1_000_000, '1 MB'],
  [1_849_000, '1.8 MB'],
  [14_000_000, '14 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words.replace(' ', '\u00A0'))
})

test('a bare date is that day in every time zone', () => {
  expect(dateInWords('2026-11-21')).toBe('21 November 2026')
})
