import { createHash } from 'node:crypto'
import { ProtocolError } from '../spec/protocol-error.ts'
import type { XapiVersion } from '../spec/xapi-version.ts'
import type { DocumentResource } from './document-address.ts'

/** What a request says of the document that it expects (RFC 9110, 13.1). */
export interface Precondition {
  readonly ifMatch?: string
  readonly ifNoneMatch?: string
}

/** The SHA-1 of a document's content, in quotes (1.0.3 Communication 3.1). */
export function documentEtag(content: Uint8Array): string {
  return `"${createHash('sha1').update(content).digest('hex')}"`
}

/** Refuses when the document is not what the request expects; `etag` is undefined where none is. */
export function checkPrecondition(given: Precondition, etag: string | undefined): void {
  if (given.ifMatch !== undefined && !names(given.ifMatch, etag))
    throw new ProtocolError(
      412,
      'precondition',
      'The document is not the one that If-Match names. Get it again, then decide.',
    )
  if (given.ifNoneMatch !== undefined && names(given.ifNoneMatch, etag))
    throw new ProtocolError(
      412,
      'precondition',
      'There is such a document already. Get it, then decide.',
    )
}

function names(header: string, etag: string | undefined): boolean {
  if (etag === undefined) return false
  if (header.trim() === '*') return true
  return header.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
}

/**
 * A PUT that says nothing of what it expects must not write over what somebody else wrote. 1.0.3
 * (Communication 3.1) asks profiles for a header always; 2.0 (4.1.4) asks every document that exists.
 */
export function checkPutIsSafe(
  given: Precondition,
  {
    resource,
    version,
    etag,
  }: { resource: DocumentResource; version: XapiVersion; etag?: string | undefined },
): void {
  if (given.ifMatch !== undefined || given.ifNoneMatch !== undefined) return
  if (version === '1.0.3' && resource === 'state') return
  if (etag !== undefined)
    throw new ProtocolError(
      409,
      'precondition-needed',
      'There is such a document already. Send If-Match with its ETag to write over it.',
    )
  if (version === '1.0.3')
    throw new ProtocolError(
      400,
      'precondition-needed',
      'Send If-None-Match: * to make a new document, or If-Match to change one.',
    )
}
