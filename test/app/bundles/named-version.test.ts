import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namedVersion } from '../../../src/app/bundles/named-version.ts'

function page(content: string | null): Pick<Document, 'querySelector'> {
  const meta = content === null ? null : { getAttribute: () => content }
  return { querySelector: () => meta } as unknown as Pick<Document, 'querySelector'>
}

test('the version that the page names', () => {
  const both = page('c1=1.0-0123456789ab c2=2.1-rc.1-ba9876543210')
  expect(namedVersion(both, 'c1')).toEqual({
    ...{ code: 'c1', version: '1.0', fingerprint: '0123456789ab' },
  })
  expect(namedVersion(both, 'c2')?.version).toBe('2.1-rc.1')
  expect(namedVersion(both, 'c3')).toBeUndefined()
  expect(namedVersion(page(null), 'c1')).toBeUndefined()
})

test.each([
  '',
  'c1',
  'c1=',
  'c1=1.0',
  'c1=1.0-0123456789abc',
  'c1=../..-0123456789ab',
  'c1=//evil.example/-0123456789ab',
  'c1=1.0-0123456789AB',
])('%j names nothing', content => {
  expect(namedVersion(page(content), 'c1')).toBeUndefined()
})

test('whatever stands there, a name never leads out of the folder', () => {
  fc.assert(
    fc.property(fc.string(), content => {
      const named = namedVersion(page(`c1=${content}`), 'c1')
      expect(named === undefined || !/[/\\:]|^\./.test(named.version)).toBe(true)
    }),
  )
})
