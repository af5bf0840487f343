/** One attachment of an answer. */
export interface AttachmentPart {
  readonly sha2: string
  readonly contentType: string
  readonly content: Uint8Array
}

/** JSON first, then the attachments (1.0.3 Communication 1.5.2). */
export function writeMultipart(
  json: string,
  attachments: readonly AttachmentPart[],
  boundary: string,
): Uint8Array<ArrayBuffer> {
  const parts = attachments.flatMap(({ sha2, contentType, content }) => [
    `\r\n--${boundary}\r\nContent-Type: ${oneLine(contentType)}\r\n`,
    `Content-Transfer-Encoding: binary\r\nX-Experience-API-Hash: ${sha2}\r\n\r\n`,
    content,
  ])
  const all = [
    `--${boundary}\r\nContent-Type: application/json\r\n\r\n${json}`,
    ...parts,
    `\r\n--${boundary}--\r\n`,
  ]
  return new Uint8Array(
    Buffer.concat(all.map(one => (typeof one === 'string' ? Buffer.from(one) : one))),
  )
}

function oneLine(header: string): string {
  return header.replaceAll(/[\r\n]/g, ' ')
}
