import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { builtApp, type Site } from './site.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** What such a host serves below another folder than the app's. */
const neighbour = '<!doctype html><title>Club</title><h1>The site of the club</h1>'

/**
 * A host that only serves files, as many clubs have: the app in a folder, `404.html` with status 404 for
 * what it does not know there, no headers, no redirects, nothing that we wrote.
 */
export async function openPlainHost(base = '/club/harbour/', folder = builtApp): Promise<Site> {
  const answer = (path: string): readonly [number, string, Buffer | string] => {
    if (!path.startsWith(base)) return [path === '/' ? 200 : 404, '.html', neighbour]
    const name = path.slice(base.length) || 'index.html'
    const file = readOrNull(join(folder, name))
    return file
      ? [200, extname(name), file]
      : [404, '.html', readOrNull(join(folder, '404.html')) ?? '']
  }
  const listen = async (port: number) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://host')
      const [status, kind, body] = answer(decodeURIComponent(pathname))
      response.writeHead(status, { 'content-type': types[kind] ?? 'application/octet-stream' })
      response.end(body)
    })
    await new Promise<void>(resolve => server.listen(port, resolve))
    return server
  }
  let server = await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    async start() {
      server = await listen(port)
    },
  }
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
