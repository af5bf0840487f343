import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundaryOf, readMultipart } from '../../../src/server/input/multipart.ts'
import { writeMultipart } from '../../../src/server/input/write-multipart.ts'
import { ProtocolError } from '../../../src/server/spec/protocol-error.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('multipart/mixed (RFC 2046)', () => {
  test('what is written is read back, byte for byte', () => {
    const content = fc.uint8Array({ maxLength: 200 })
    fc.assert(
      fc.property(fc.json(), fc.array(content, { maxLength: 4 }), (json, contents) => {
        const parts = contents.map(one => ({ sha2: 'ab', contentType: 'text/plain', content: one }))
        const [first, ...rest] = readMultipart(writeMultipart(json, parts, 'limit'), 'limit')
        expect(new TextDecoder().decode(first?.body)).toBe(json)
        expect(rest.map(one => [...one.body])).toEqual(contents.map(one => [...one]))
      }),
    )
  })

  test('content that looks like a boundary in the middle of a line stays content', () => {
    const body = '--b\r\n\r\nx--b--\r\n--b--\r\n'
    const [part] = readMultipart(bytes(body), 'b')
    expect(new TextDecoder().decode(part?.body)).toBe('x--b--')
  })

  test('a header of an attachment cannot bring a second header', () => {
    const part = { sha2: 'ab', contentType: 'a/b\r\nX-Evil: 1', content: bytes('x') }
    expect(new TextDecoder().decode(writeMultipart('{}', [part], 'b'))).not.toContain('\r\nX-Evil')
  })

  test.each([
    ['nothing', ''],
    ['no boundary', 'hello'],
    ['no end: a cut connection', '--b\r\nA: 1\r\n\r\nhello'],
    ['no blank line', '--b\r\nA: 1\r\n--b--\r\n'],
    ['a header without a name', '--b\r\n: 1\r\n\r\nx\r\n--b--\r\n'],
    ['words behind a boundary', '--b hello\r\n\r\nx\r\n--b--'],
  ])('%s is refused', (_, body) => {
    expect(() => readMultipart(bytes(body), 'b')).toThrow(ProtocolError)
  })

  test('any bytes are read or refused, and reading ends', () => {
    const pieces = fc.array(fc.constantFrom('--b', '--', '\r\n', '\r\n\r\n', 'A: 1', 'x', ' '))
    fc.assert(
      fc.property(pieces, some => {
        try {
          readMultipart(bytes(some.join('')), 'b')
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError)
        }
      }),
    )
  })

  test('the boundary is found with and without quotes', () => {
    expect(boundaryOf('multipart/mixed; boundary="a b"')).toBe('a b')
    expect(boundaryOf('multipart/mixed; charset=x; Boundary=ab')).toBe('ab')
    expect(() => boundaryOf('multipart/mixed')).toThrow(ProtocolError)
  })
})
