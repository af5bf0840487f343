import { join } from 'node:path'
import type { Hono } from 'hono'
import { makeCredential, type NewCredential } from '../../../src/server/operations/credentials.ts'
import type { Outside } from '../../../src/server/operations/outside.ts'
import type { RecordsStore } from '../../../src/server/store/records-store.ts'
import { openRecordsStore } from '../../../src/server/store/sql-records-store.ts'
import { openSqlite } from '../../../src/server/store/sqlite-database.ts'
import { xapiApp } from '../../../src/server/xapi/xapi-app.ts'
import type { LogLine } from '../../../src/server/xapi/xapi-context.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

/** The records API over a store of its own, with a clock that tests set. */
export interface SmallLrs {
  readonly app: Hono
  readonly store: RecordsStore
  readonly log: LogLine[]
  readonly clock: { now: number }
  /** "kingston" and "medway" have a credential each. */
  readonly kingston: NewCredential
  readonly medway: NewCredential
  readonly outside: Outside
  remove(): Promise<void>
}

export async function smallLrs(): Promise<SmallLrs> {
  const folder = temporaryFolder()
  const store = await openRecordsStore(() => openSqlite(join(folder.path, 'records.sqlite')))
  const clock = { now: Date.parse('2026-11-22T09:30:00.000Z') }
  const outside = { now: () => clock.now, newId: () => crypto.randomUUID() }
  const credential = (organisation: string) =>
    makeCredential(
      store,
      { organisation, homePage: `https://${organisation}.example`, label: 'Tablet' },
      outside,
    )
  const log: LogLine[] = []
  return {
    app: xapiApp({ store, outside, log: line => log.push(line) }),
    store,
    log,
    clock,
    kingston: await credential('kingston'),
    medway: await credential('medway'),
    outside,
    remove: async () => {
      try {
        await store.close()
      } finally {
        folder.remove()
      }
    },
  }
}

export function basic({ id, secret }: NewCredential): string {
  return `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`
}

export interface Call {
  readonly method?: string
  readonly json?: unknown
  readonly body?: BodyInit
  readonly headers?: Record<string, string>
  readonly as?: NewCredential
}

/** A real request to "/statements?…" of a mount, by kingston unless somebody else is named. */
export function caller(lrs: () => SmallLrs, mount = '/xapi') {
  const version = mount === '/xapi' ? '1.0.3' : '2.0.0'
  return async (path: string, call: Call = {}): Promise<Response> => {
    const { method = 'GET', json, headers = {}, as = lrs().kingston } = call
    const body = json === undefined ? call.body : JSON.stringify(json)
    const request = new Request(`http://localhost${mount}${path}`, {
      method,
      ...(body !== undefined && { body }),
      headers: {
        authorization: basic(as),
        'x-experience-api-version': version,
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
    })
    return lrs().app.fetch(request)
  }
}
