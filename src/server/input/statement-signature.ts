import { verify, X509Certificate } from 'node:crypto'
import { isJsonObject, type Json, type JsonObject } from '../spec/json.ts'
import { ProtocolError } from '../spec/protocol-error.ts'
import type { Statement } from '../spec/statement.ts'
import { sameMoment, statementFingerprint } from './comparable-statement.ts'
import type { AttachmentContents } from './read-attachments.ts'

export const signatureUsage = 'http://adlnet.gov/expapi/attachments/signature'

const algorithms: ReadonlyMap<unknown, string> = new Map([
  ['RS256', 'sha256'],
  ['RS384', 'sha384'],
  ['RS512', 'sha512'],
])

/**
 * A signed statement (1.0.3 Data 2.6): the signature is a JWS whose payload is the statement without
 * its signature; where it brings its certificate, it must verify.
 */
export function checkSignatures(
  statements: readonly Statement[],
  contents: AttachmentContents,
): void {
  for (const [index, statement] of statements.entries()) {
    for (const { usageType, contentType, sha2 } of statement.attachments ?? []) {
      if (usageType !== signatureUsage) continue
      const why = faultOf(statement, contentType, contents.get(sha2.toLowerCase()))
      const fault = { index, ...(statement.id && { id: statement.id }), at: 'attachments' }
      if (why !== undefined) throw new ProtocolError(400, 'signature', why, fault)
    }
  }
}

function faultOf(
  statement: Statement,
  contentType: string,
  content: Uint8Array | undefined,
): string | undefined {
  if (contentType !== 'application/octet-stream')
    return 'A signature’s contentType must be application/octet-stream.'
  if (!content) return 'A signature must come with its content, as multipart/mixed.'
  const parts = Buffer.from(content).toString('latin1').split('.')
  const [header, payload] = parts.slice(0, 2).map(readPart)
  if (parts.length !== 3 || !header || !payload)
    return 'A signature must be a JWS with a JSON payload.'
  const algorithm = algorithms.get(header.alg)
  if (algorithm === undefined) return 'A signature must be made with RS256, RS384 or RS512.'
  if (!saysTheSame(payload, statement))
    return 'The signature signs another statement than this one.'
  return certificateFault(header.x5c, algorithm, parts)
}

function readPart(part: string): JsonObject | undefined {
  if (!/^[\w-]+={0,2}$/.test(part)) return undefined
  try {
    const value: Json = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The payload has not passed the schema; whatever cannot be compared is different. */
function saysTheSame(payload: JsonObject, statement: Statement): boolean {
  const { attachments = [], ...rest } = statement
  const unsigned = attachments.filter(one => one.usageType !== signatureUsage)
  const expected = unsigned.length > 0 ? { ...rest, attachments: unsigned } : rest
  const signed: unknown = payload
  try {
    return (
      isAlike(signed) &&
      sameMoment(signed, statement) &&
      sameId(signed, statement) &&
      statementFingerprint(signed) === statementFingerprint(expected)
    )
  } catch {
    return false
  }
}

function isAlike(value: unknown): value is Statement {
  return isJsonObject(value) && ['actor', 'verb', 'object'].every(key => isJsonObject(value[key]))
}

function sameId(signed: Statement, { id }: Statement): boolean {
  return signed.id === undefined || id === undefined || signed.id.toLowerCase() === id.toLowerCase()
}

/** RFC 7515, 4.1.6: the first certificate of x5c holds the key. */
function certificateFault(
  x5c: Json | undefined,
  algorithm: string,
  [header, payload, signature]: readonly string[],
): string | undefined {
  if (x5c === undefined) return undefined
  const first = Array.isArray(x5c) ? x5c[0] : undefined
  if (typeof first !== 'string') return 'The signature’s x5c must be a list of certificates.'
  try {
    const { publicKey } = new X509Certificate(Buffer.from(first, 'base64'))
    const signed = Buffer.from(`${header}.${payload}`, 'latin1')
    const given = Buffer.from(signature ?? '', 'base64url')
    return verify(algorithm, signed, publicKey, given)
      ? undefined
      : 'The signature does not verify with the certificate that it brings.'
  } catch {
    return 'The signature’s x5c holds no certificate that can be read.'
  }
}
