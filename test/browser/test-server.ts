import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

export type Answer = (response: ServerResponse) => void

export interface TestServer {
  readonly origin: string
  /** Files by path ("bundles/catalogue.json"); they win over the folder. */
  readonly files: Map<string, Buffer | string>
  /** Folders served below a path ("club/harbour/"), instead of the first one. */
  readonly folders: Record<string, string>
  /** What to answer instead, by path; taken away by the test. */
  readonly faults: Map<string, Answer>
  /** Paths asked for, in order. */
  readonly asked: string[]
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
}

/** Serves a folder and more files from memory, and misbehaves as told. */
export async function startTestServer(
  folder: string,
  folders: Record<string, string> = {},
): Promise<TestServer> {
  const files = new Map<string, Buffer | string>()
  const faults = new Map<string, Answer>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.slice(1)
    asked.push(path)
    const fault = faults.get(path)
    if (fault) return fault(response)
    const body = files.get(path) ?? readOr404(located(folder, folders, path))
    if (body === null) return response.writeHead(404).end()
    const type =
      types[extname(path)] ?? (path.endsWith('/') ? types['.html'] : 'application/octet-stream')
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${port}`, files, folders, faults, asked, close }
}

function located(folder: string, folders: Record<string, string>, path: string): string {
  const below = Object.keys(folders).find(prefix => path.startsWith(prefix))
  return below ? join(folders[below] ?? '', path.slice(below.length)) : join(folder, path)
}

function readOr404(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
