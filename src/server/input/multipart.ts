import { ProtocolError } from '../spec/protocol-error.ts'

export interface Part {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array<ArrayBuffer>
}

/** The boundary that a `Content-Type: multipart/mixed` header names (RFC 2046, 5.1.1). */
export function boundaryOf(contentType: string): string {
  const found = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType)
  const boundary = found?.[1] ?? found?.[2]
  if (boundary === undefined) refuse('The Content-Type multipart/mixed must name its boundary.')
  return boundary
}

/** The parts of a multipart body, in order; what stands before the first and behind the last is none. */
export function readMultipart(body: Uint8Array<ArrayBuffer>, boundary: string): readonly Part[] {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const parts: Part[] = []
  let from = firstPart(bytes, boundary)
  for (;;) {
    const end = bytes.indexOf(`\r\n--${boundary}`, from, 'latin1')
    if (end < 0) refuse('The multipart body ends before its closing boundary. Send it whole.')
    parts.push(readPart(body.subarray(from, end)))
    const after = end + boundary.length + 4
    if (bytes.toString('latin1', after, after + 2) === '--') return parts
    from = behindLine(bytes, after)
  }
}

function firstPart(bytes: Buffer, boundary: string): number {
  const delimiter = `--${boundary}`
  if (bytes.indexOf(delimiter, 0, 'latin1') === 0) return behindLine(bytes, delimiter.length)
  const start = bytes.indexOf(`\r\n${delimiter}`, 0, 'latin1')
  if (start < 0) refuse('The multipart body does not hold the boundary that its header names.')
  return behindLine(bytes, start + delimiter.length + 2)
}

/** The place behind the rest of a boundary's line, where only blanks may stand. */
function behindLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf('\r\n', from, 'latin1')
  const rest = end < 0 ? '?' : bytes.toString('latin1', from, end)
  if (rest.trim() !== '') refuse('A boundary of the multipart body must stand alone on its line.')
  // The line end is left in place: a part may have no headers, and then its blank line comes at once.
  return end
}

/** A part begins with the end of its boundary's line. */
function readPart(part: Uint8Array<ArrayBuffer>): Part {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
  const end = bytes.indexOf('\r\n\r\n', 0, 'latin1')
  if (end < 0) refuse('A part of the multipart body has no blank line after its headers.')
  const lines = bytes.toString('latin1', 0, end).split('\r\n').slice(1)
  return { headers: new Map(lines.map(readHeader)), body: part.slice(end + 4) }
}

function readHeader(line: string): [string, string] {
  const colon = line.indexOf(':')
  if (colon < 1) refuse('A header in the multipart body has no name.')
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]
}

function refuse(words: string): never {
  throw new ProtocolError(400, 'multipart', words)
}
