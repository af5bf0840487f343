import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkName, sameName } from '../../src/record/learner.ts'

const family = '👨‍👩‍👧‍👦'

describe('a name', () => {
  test.each([
    'A',
    'Siân Ŵyn-Jones',
    'Łukasz Żółć',
    'Nguyễn Thị Ánh',
    'Γιώργος Παπαδόπουλος',
    'Олександра Ковальчук',
    'فاطمة الزهراء',
    'عائشہ بیگم',
    'ਗੁਰਪ੍ਰੀਤ ਕੌਰ',
    'মোছাঃ আমেনা',
    'கார்த்திகா',
    '王小明',
    'አበበ ቢቂላ',
    'O’Brien',
    family,
    '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'نام\u200cها',
  ])('may be %s', name => {
    expect(checkName(name)).toEqual({ ok: true, name: name.normalize('NFC') })
  })

  test('loses spaces at its ends and doubled ones inside, of any kind', () => {
    expect(checkName('\u3000 Amina\t\n  Begum\u00a0')).toEqual({ ok: true, name: 'Amina Begum' })
  })

  test('is counted as a reader counts: 80 characters, not 81', () => {
    for (const one of ['a', 'ŵ', 'w\u0302', '王', family, 'கா']) {
      expect(checkName(one.repeat(80))).toMatchObject({ ok: true })
      expect(checkName(one.repeat(81))).toEqual({ ok: false, why: 'too-long' })
    }
  })

  test.each(['', ' ', '\n', '\u200b', '\u200d\ufe0f', '\u3164'])('is not %j', typed => {
    expect(checkName(typed)).toEqual({ ok: false, why: 'empty' })
  })

  test.each(['A\u0000', 'A\u001b[0m', 'A\u007f', 'A\u202eB', '\u2066A', 'A\u2069', 'A\ud800'])(
    'holds no control, override or half character: %j',
    typed => {
      expect(checkName(typed)).toEqual({ ok: false, why: 'unprintable' })
    },
  )

  test('carries marks, but not hundreds of them on one letter', () => {
    expect(checkName(`a${'\u0301'.repeat(1000)}`)).toEqual({ ok: false, why: 'too-long' })
  })

  test('checked twice is the same as checked once, and nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), typed => {
        const checked = checkName(typed)
        if (checked.ok) expect(checkName(checked.name)).toEqual(checked)
      }),
    )
  })

  test('looks the same however it is spaced or spelt in capitals', () => {
    expect(sameName('Amina Begum', ' amina  BEGUM ')).toBe(true)
    expect(sameName('Siân', 'Sia\u0302n')).toBe(true)
    expect(sameName('Amina', 'Amena')).toBe(false)
  })
})
