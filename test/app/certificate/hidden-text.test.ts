import { describe, expect, test } from 'vitest'
import { hiddenRuns, isRightToLeft } from '../../../src/app/certificate/pdf/hidden-text.ts'

/** Letters side by side, ten units each, as they are seen from the left. */
function seen(...letters: readonly string[]) {
  return letters.map((text, at) => ({ text, x: at * 10, width: 10 }))
}

function runs(...letters: readonly string[]): readonly (readonly string[])[] {
  return hiddenRuns(seen(...letters)).map(run => run.codes.map(code => code.text))
}

describe('the invisible text of a drawn line', () => {
  test('stands from left to right, in whatever order it comes', () => {
    const [one, two, three] = seen('ب', 'ن', 'ت')
    if (!one || !two || !three) throw new Error('There are three letters')
    expect(hiddenRuns([three, one, two])).toEqual(hiddenRuns([one, two, three]))
  })

  test('has a run for each direction; spaces go with both their neighbours', () => {
    expect(runs('a', ' ', 'ن', ' ', 'ب', ' ', 'c')).toEqual([
      ['a', ' '],
      ['ن', ' ', 'ب'],
      [' ', 'c'],
    ])
  })

  test('writes marks before their letter where text runs backwards', () => {
    expect(runs('مَ')).toEqual([['\u064E', 'م']])
    expect(runs('é'.normalize('NFD'))).toEqual([['e', '\u0301']])
  })

  test('gives no width to marks that take no room, and the rest to the letters', () => {
    const [run] = hiddenRuns(seen('ਪ੍ਰੀ'))
    expect(run?.codes.map(code => code.advance)).toEqual([10 / 3, 0, 10 / 3, 10 / 3])
  })

  test('lets joiners ride with a neighbour and drops signs of direction', () => {
    expect(runs('👩‍👧')).toEqual([['👩', '\u200D👧']])
    expect(runs('ی\u200C')).toEqual([['\u200Cی']])
    expect(runs('\u2068a\u2069')).toEqual([['a']])
  })
})

test('a text runs from right to left if its first letter does', () => {
  expect(isRightToLeft('123 محمد Khan')).toBe(true)
  expect(isRightToLeft('Aisha عائشة')).toBe(false)
  expect(isRightToLeft('123')).toBe(false)
})
