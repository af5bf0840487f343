import { describe, expect, test } from 'vitest'
import { chooseLanguage, directionOf } from '../../src/course/language-choice.ts'

describe('a learner’s language', () => {
  test.each([
    [['cy'], ['en', 'cy'], 'cy'],
    [['cy-GB', 'en'], ['en', 'cy'], 'cy'],
    [['PT-br'], ['en', 'pt', 'pt-BR'], 'pt-BR'],
    [['pt-PT'], ['en', 'pt-BR'], 'pt-BR'],
    [['fr', 'pl'], ['en', 'pl'], 'pl'],
    [['fr'], ['pl', 'en'], 'en'],
    [[], ['pl', 'en-GB'], 'en-GB'],
    [['fr'], ['pl', 'ur'], 'pl'],
    [['fr'], [], undefined],
    [['e'], ['en', 'pl'], 'en'],
  ])('wanting %j of %j gets %s', (wanted, available, chosen) => {
    expect(chooseLanguage(wanted, available)).toBe(chosen)
  })

  test.each([
    ['ar', 'rtl'],
    ['ur-PK', 'rtl'],
    ['UR', 'rtl'],
    ['en', 'ltr'],
    ['pl', 'ltr'],
    ['', 'ltr'],
  ])('%s runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction)
  })
})
