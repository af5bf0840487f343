import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readStatements } from '../../../src/server/input/read-statements.ts'
import { checkSignatures, signatureUsage } from '../../../src/server/input/statement-signature.ts'
import type { JsonObject } from '../../../src/server/spec/json.ts'
import { exampleStatement } from '../example-statement.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const unsigned = exampleStatement({ id: '7c2b9a52-0b1e-4c39-9f0a-6a4fd2f3a1b7' })
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

function jws(payload: unknown, header: JsonObject = { alg: 'RS256' }): string {
  const signed = `${base64url(header)}.${base64url(payload)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
}

/** What is wrong with a statement that brings this signature. */
function fault(signature: string, changes: JsonObject = {}): string | undefined {
  const content = new TextEncoder().encode(signature)
  const sha2 = createHash('sha256').update(content).digest('hex')
  const attachment = {
    usageType: signatureUsage,
    display: { en: 'Signature' },
    contentType: 'application/octet-stream',
    length: content.length,
    sha2,
    ...changes,
  }
  const statements = readStatements({ ...unsigned, attachments: [attachment] }, '1.0.3')
  try {
    checkSignatures(statements, new Map([[sha2, content]]))
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('a signed statement (1.0.3 Data 2.6)', () => {
  test('is accepted when its signature signs it', () => {
    expect(fault(jws(unsigned))).toBeUndefined()
  })

  test.each([
    [
      'that signs another statement',
      jws({ ...unsigned, result: { success: true } }),
      'another statement',
    ],
    ['that signs another id', jws({ ...unsigned, id: crypto.randomUUID() }), 'another statement'],
    [
      'that signs another moment',
      jws({ ...unsigned, timestamp: '2026-11-22T09:30:01Z' }),
      'another',
    ],
    ['with no algorithm', jws(unsigned, { alg: 'none' }), 'RS256'],
    ['with a shared secret', jws(unsigned, { alg: 'HS256' }), 'RS256'],
    ['with an inherited name for an algorithm', jws(unsigned, { alg: 'constructor' }), 'RS256'],
    ['that is no JWS', 'hello', 'JWS'],
    ['with two parts', jws(unsigned).split('.').slice(0, 2).join('.'), 'JWS'],
    ['that signs no JSON', `${base64url({ alg: 'RS256' })}.aGVsbG8.x`, 'JWS'],
    [
      'with a certificate that is none',
      jws(unsigned, { alg: 'RS256', x5c: ['AAAA'] }),
      'certificate',
    ],
    ['with x5c that is no list', jws(unsigned, { alg: 'RS256', x5c: 'AAAA' }), 'certificates'],
  ])('is refused with a signature %s', (_, signature, words) => {
    expect(fault(signature)).toContain(words)
  })

  test('is refused with another content type', () => {
    expect(fault(jws(unsigned), { contentType: 'text/plain' })).toContain('octet-stream')
  })
})
