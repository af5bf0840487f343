import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { makeApp } from '../../src/server/app.ts'
import { readStaticFiles } from '../../src/server/static-files.ts'

/** `BUILT_APP` names another build than the one in `dist/`. */
export const builtApp = process.env.BUILT_APP ?? join(import.meta.dirname, '../../dist')

/** The built app behind our own server, on a port of its own, that can go away and come back. */
export interface Site {
  readonly origin: string
  /** No answer to anything: as offline as it gets, also for the service worker. */
  stop(): Promise<void>
  /** Back on the same address, with another build if one is given. Nothing where it never stopped. */
  start(folder?: string): Promise<void>
}

export async function openSite(folder = builtApp): Promise<Site> {
  let server: Server | null = await listen(folder, 0)
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    async stop() {
      if (server) await close(server)
      server = null
    },
    async start(next = folder) {
      server ??= await listen(next, port)
    },
  }
}

type Server = ReturnType<typeof serve>

function listen(folder: string, port: number): Promise<Server> {
  const app = makeApp(readStaticFiles(folder))
  return new Promise(resolve => {
    const server = serve({ fetch: app.fetch, port }, () => resolve(server))
  })
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
