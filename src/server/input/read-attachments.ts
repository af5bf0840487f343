import { createHash } from 'node:crypto'
import { ProtocolError } from '../spec/protocol-error.ts'
import type { Attachment, Statement } from '../spec/statement.ts'
import { isSubStatement } from '../spec/statement-parts.ts'
import type { Part } from './multipart.ts'

/** The content of attachments by the hash that statements name them with, in lower case. */
export type AttachmentContents = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

/** The parts behind the statements (1.0.3 Data 2.4.11, Communication 1.5.2). */
export function readAttachments(parts: readonly Part[]): AttachmentContents {
  return new Map(parts.map(readOne))
}

function readOne({ headers, body }: Part): [string, Uint8Array<ArrayBuffer>] {
  const hash = headers.get('x-experience-api-hash')?.toLowerCase()
  if (headers.get('content-transfer-encoding')?.toLowerCase() !== 'binary')
    refuse('Each attachment part needs the header "Content-Transfer-Encoding: binary".')
  if (hash === undefined) refuse('Each attachment part needs the header X-Experience-API-Hash.')
  const name = algorithms[hash.length]
  if (name === undefined || createHash(name).update(body).digest('hex') !== hash)
    refuse('An attachment’s content does not have the hash that X-Experience-API-Hash names.')
  return [hash, body]
}

/** SHA-2 by the number of its hexadecimal digits. */
const algorithms: Readonly<Record<number, string>> = {
  56: 'sha224',
  64: 'sha256',
  96: 'sha384',
  128: 'sha512',
}

/** Every attachment of a statement, those of a statement inside it too. */
export function attachmentsOf(statement: Statement): readonly Attachment[] {
  const { attachments = [], object } = statement
  return isSubStatement(object) ? [...attachments, ...(object.attachments ?? [])] : attachments
}

/** Each part belongs to a statement, and each attachment without a fileUrl is there. */
export function checkAttachments(
  statements: readonly Statement[],
  contents: AttachmentContents,
): void {
  const named = new Set(statements.flatMap(attachmentsOf).map(one => one.sha2.toLowerCase()))
  if ([...contents.keys()].some(hash => !named.has(hash)))
    refuse('An attachment part belongs to no statement of this request. Leave it out.')
  for (const [index, statement] of statements.entries()) {
    const missing = attachmentsOf(statement).find(
      one => one.fileUrl === undefined && !contents.has(one.sha2.toLowerCase()),
    )
    if (missing)
      refuse('An attachment without fileUrl must come with its content, as multipart/mixed.', {
        index,
        ...(statement.id && { id: statement.id }),
        at: 'attachments',
      })
  }
}

function refuse(words: string, fault?: ProtocolError['fault']): never {
  throw new ProtocolError(400, 'attachment', words, fault)
}
