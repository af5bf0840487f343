import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/course/rich-text.ts'

describe('plain text', () => {
  test('keeps every word, and a line for each paragraph and list item', () => {
    expect(
      plainText([
        { t: 'h', c: ['Tell ', { t: 'strong', c: ['today'] }] },
        { t: 'p', c: [{ t: 'quote', c: ['He said ', { t: 'link', to: '#', c: ['so'] }] }, '.'] },
        { t: 'ul', items: [['one'], ['two']] },
        { t: 'ol', items: [['three']] },
      ]),
    ).toBe('Tell today\nHe said so.\none\ntwo\nthree\n')
  })

  test('says nothing for a slot, which each organisation fills', () => {
    expect(plainText(['Tell ', { t: 'slot', name: 'lead' }, '.'])).toBe('Tell .')
  })
})
