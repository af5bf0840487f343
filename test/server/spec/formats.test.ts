import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isIri,
  isLanguageTag,
  isMailto,
  isMediaType,
  isUuid,
} from '../../../src/server/spec/iri.ts'
import { isIsoDuration, toHundredths } from '../../../src/server/spec/iso-duration.ts'
import { instantOf } from '../../../src/server/spec/timestamp.ts'
import { speaks } from '../../../src/server/spec/xapi-version.ts'

describe('timestamps (1.0.3 Data 4.5)', () => {
  test.each([
    ['2026-11-22T09:30:00.000Z', '2026-11-22T09:30:00.000Z'],
    ['2026-11-22T09:30:00+01:00', '2026-11-22T08:30:00.000Z'],
    ['2026-11-22T09:30:00-0530', '2026-11-22T15:00:00.000Z'],
    ['20261122T093000Z', '2026-11-22T09:30:00.000Z'],
    ['2026-11-22T09:30:00', '2026-11-22T09:30:00.000Z'],
    ['2026-11-22T09:30:00.123456Z', '2026-11-22T09:30:00.123Z'],
    ['2024-02-29T24:00:00Z', '2024-03-01T00:00:00.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
  ])('%s is %s', (text, iso) => {
    expect(instantOf(text)).toBe(Date.parse(iso))
  })

  test.each([
    '',
    'yesterday',
    '01/011/2015',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-22T25:00:00Z',
    '2026-11-22T09:61:00Z',
    '2026-11-22T09:30:00-00',
    '2026-11-22T09:30:00-0000',
    '2026-11-22T09:30:00-00:00',
    '2026-11-22T09:30:00Z\n',
    '+002026-11-22T09:30:00Z',
  ])('%j is none', text => {
    expect(instantOf(text)).toBeUndefined()
  })

  test('every moment that JavaScript writes is read back', () => {
    const year9999 = Date.parse('9999-12-31T23:59:59.999Z')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: year9999 }), ms => {
        expect(instantOf(new Date(ms).toISOString())).toBe(ms)
      }),
    )
  })
})

describe('durations (1.0.3 Data 4.6)', () => {
  test.each(['PT1H', 'P3Y1M29DT4H35M59.14S', 'P4W', 'PT16559.14S', 'P3Y', 'PT0S', 'P0.5Y'])(
    '%s is one',
    text => {
      expect(isIsoDuration(text)).toBe(true)
    },
  )

  test.each([
    '',
    'P',
    'PT',
    'P1DT',
    'P4W1D',
    'PA1H0M0S',
    '1H',
    'PT1.5H1M',
    'P-1D',
    'PT1S ',
    '-PT1S',
  ])('%j is none', text => {
    expect(isIsoDuration(text)).toBe(false)
  })

  test.each([
    ['PT1.234S', 'PT1.23S'],
    ['PT1.20S', 'PT1.2S'],
    ['PT1.00S', 'PT1S'],
    ['PT1.999S', 'PT1.99S'],
    ['PT1H', 'PT1H'],
  ])('%s counts as %s', (given, counted) => {
    expect(toHundredths(given)).toBe(counted)
  })
})

describe('names of things', () => {
  test.each([
    'https://example.org/a',
    'urn:uuid:1',
    'tag:example.org,2026:a',
    'https://bücher.example/ü',
  ])('%s is an IRI', text => {
    expect(isIri(text)).toBe(true)
  })
  test.each([
    '',
    'a',
    '/a',
    'https://',
    'ab=c://x',
    'http://a b',
    'http://a\n',
    'http://<a>',
    'http://a\u0000',
  ])('%j is no IRI', text => {
    expect(isIri(text)).toBe(false)
  })
  test('mailboxes', () => {
    expect(isMailto('mailto:a.b+c@example.org')).toBe(true)
    for (const text of ['a@b', 'mailto:', 'mailto:a', 'mailto:a@b@c', 'mailto:a b@c', 'MAILTO:a@b'])
      expect(isMailto(text)).toBe(false)
  })
  test('languages (RFC 5646)', () => {
    for (const tag of ['en', 'en-GB', 'zh-Hans-CN', 'sr-Latn-RS', 'x-own', 'i-klingon', 'de-1996'])
      expect([tag, isLanguageTag(tag)]).toEqual([tag, true])
    for (const tag of ['', 'a12345678', 'en_GB', 'en-', '-en', 'english language'])
      expect([tag, isLanguageTag(tag)]).toEqual([tag, false])
  })
  test('media types', () => {
    expect(isMediaType('text/plain; charset=utf-8')).toBe(true)
    expect(isMediaType('text')).toBe(false)
    expect(isMediaType('text/plain\r\nX-Evil: 1')).toBe(false)
  })
  test('UUIDs, in both cases and all versions', () => {
    fc.assert(fc.property(fc.uuid(), id => isUuid(id) && isUuid(id.toUpperCase())))
    expect(isUuid('AA97B177-9383-4934-8543-0F91A7A028368')).toBe(false)
  })
  test('each mount speaks its own version only', () => {
    expect(['1.0', '1.0.0', '1.0.9'].every(one => speaks('1.0.3', one))).toBe(true)
    expect(['0.95', '1.1.0', '2.0.0', '', '1.0.3x'].some(one => speaks('1.0.3', one))).toBe(false)
    expect(speaks('2.0.0', '2.0.0')).toBe(true)
    expect(speaks('2.0.0', '1.0.3') || speaks('2.0.0', undefined)).toBe(false)
  })
})
