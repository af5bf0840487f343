import type { CDPSession } from 'playwright-core'

interface Piece {
  /** Milliseconds since 1970, by the browser. */
  readonly at: number
  readonly bytes: number
  readonly url: string
}

/** Counts what comes over the wire (headers and compressed bodies), with the time of each piece. */
export async function countBytes(session: CDPSession): Promise<BytesReceived> {
  const pieces: Piece[] = []
  const urls = new Map<string, string>()
  let offset = 0
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    urls.set(requestId, request.url)
    offset = wallTime - timestamp
  })
  const add = (requestId: string, timestamp: number, bytes: number) => {
    const at = (timestamp + offset) * 1000
    pieces.push({ at, bytes, url: urls.get(requestId) ?? '' })
  }
  session.on('Network.responseReceived', ({ requestId, timestamp, response }) => {
    add(requestId, timestamp, response.encodedDataLength)
  })
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const url = urls.get(requestId)
    const counted = sum(pieces.filter(piece => piece.url === url))
    if (url !== undefined) add(requestId, timestamp, Math.max(0, encodedDataLength - counted))
  })
  session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    add(requestId, timestamp, encodedDataLength)
  })
  await session.send('Network.enable')
  return {
    until: time => sum(pieces.filter(piece => piece.at <= time)),
    byFile: time => byFile(pieces.filter(piece => piece.at <= time)),
  }
}

export interface BytesReceived {
  /** `time`: milliseconds since 1970. */
  until(time: number): number
  byFile(time: number): ReadonlyMap<string, number>
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((total, piece) => total + piece.bytes, 0)
}

function byFile(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const files = new Map<string, number>()
  for (const { url, bytes } of pieces) {
    const { pathname } = new URL(url)
    files.set(pathname, (files.get(pathname) ?? 0) + bytes)
  }
  return files
}
