import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Sentences, translate } from '../../src/app/translate.ts'

const english: Sentences = {
  home: {
    hello: 'Hello, {{name}}',
    left_one: '{{count}} minute left',
    left_other: '{{count}} minutes left',
  },
}
const welsh: Sentences = {
  cats_zero: 'dim {{count}}',
  cats_two: '{{count}} gath (dau)',
  cats_few: '{{count}} (tri)',
  cats_other: '{{count}} cath',
}

describe('translate', () => {
  test.each([
    ['home.hello', { name: 'Siân' }, 'Hello, Siân'],
    ['home.left', { count: 1 }, '1 minute left'],
    ['home.left', { count: 5 }, '5 minutes left'],
    ['home.missing', {}, 'home.missing'],
    ['home', {}, 'home'],
    ['home.constructor', {}, 'home.constructor'],
    ['__proto__.x', {}, '__proto__.x'],
  ])('%s %j', (key, values, sentence) => {
    expect(translate([english], 'en', key, values)).toBe(sentence)
  })

  test('asks the language which plural form a number takes', () => {
    const forms = [0, 2, 3, 10].map(count => translate([welsh], 'cy', 'cats', { count }))
    expect(forms).toEqual(['dim 0', '2 gath (dau)', '3 (tri)', '10 cath'])
  })

  test('puts a value in as it is: it is never read as a sentence', () => {
    expect(translate([english], 'en', 'home.hello', { name: '{{name}} $& $1' })).toBe(
      'Hello, {{name}} $& $1',
    )
  })

  test('any key gives words and no error', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (key, count) => {
        expect(typeof translate([english], 'en', key, { count })).toBe('string')
      }),
    )
  })
})
