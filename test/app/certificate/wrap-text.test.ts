import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrapText } from '../../../src/app/certificate/pdf/wrap-text.ts'

const letters = (text: string) => [...new Intl.Segmenter().segment(text)].length

test('breaks at spaces, and inside a word only where it must', () => {
  expect(wrapText('Ana Maria Lopes', 9, letters)).toEqual(['Ana Maria', 'Lopes'])
  expect(wrapText('Ana Wolfeschlegelstein', 8, letters)).toEqual([
    'Ana',
    'Wolfesch',
    'legelste',
    'in',
  ])
})

test('loses no letter and exceeds the room nowhere', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 })
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (words, room) => {
      const lines = wrapText(words, room, letters)
      expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
      expect(Math.max(0, ...lines.map(letters))).toBeLessThanOrEqual(room)
    }),
  )
})
