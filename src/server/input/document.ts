import { isJsonObject, type JsonObject } from '../spec/json.ts'
import { limits } from '../spec/limits.ts'
import { ProtocolError } from '../spec/protocol-error.ts'
import { readJson } from './read-json.ts'

export interface DocumentContent {
  readonly contentType: string
  readonly content: Uint8Array
}

export function isJsonType(contentType: string): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType.trim())
}

/** A document within the limit; one that says it is JSON must be (1.0.3 Communication 2.2). */
export function checkDocument({ contentType, content }: DocumentContent): void {
  if (content.byteLength > limits.document)
    throw new ProtocolError(
      413,
      'document-size',
      `A document may have ${limits.document} bytes. Split it.`,
    )
  if (isJsonType(contentType)) readJson(content)
}

/** POST joins two JSON objects, key by key, the new one winning (1.0.3 Communication 2.2). */
export function mergedDocument(
  kept: DocumentContent | undefined,
  sent: DocumentContent,
): DocumentContent {
  if (!kept) return sent
  const joined = { ...objectOf(kept, 'kept'), ...objectOf(sent, 'sent') }
  const content = new TextEncoder().encode(JSON.stringify(joined))
  return { contentType: sent.contentType, content }
}

function objectOf({ contentType, content }: DocumentContent, which: 'kept' | 'sent'): JsonObject {
  const json = isJsonType(contentType) ? readJson(content) : undefined
  if (isJsonObject(json)) return json
  throw new ProtocolError(
    400,
    'merge',
    which === 'kept'
      ? 'The document that is kept is no JSON object, so nothing can be added to it. Use PUT.'
      : 'Only a JSON object can be added to the document that is kept. Use PUT.',
  )
}
