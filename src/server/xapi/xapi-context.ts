import type { Context } from 'hono'
import type { Outside } from '../operations/outside.ts'
import type { XapiVersion } from '../spec/xapi-version.ts'
import type { Credential, RecordsStore } from '../store/records-store.ts'

/** One line of the log: what happened, without whom it was about. */
export interface LogLine {
  readonly at: string
  readonly level: 'info' | 'error'
  readonly method: string
  /** Without the query, which may name people. */
  readonly path: string
  readonly status: number
  readonly milliseconds: number
  readonly organisation?: string
  readonly error?: string
}

export interface XapiSetting {
  readonly store: RecordsStore
  readonly outside: Outside
  readonly log: (line: LogLine) => void
}

/** One mount: a version at a path. */
export interface XapiMount extends XapiSetting {
  readonly version: XapiVersion
  /** "/xapi" */
  readonly path: string
}

export interface XapiEnv {
  readonly Variables: { credential: Credential }
}

export type XapiContext = Context<XapiEnv>

/** The query of a request, as it was written. */
export function queryOf(c: XapiContext): URLSearchParams {
  return new URL(c.req.url).searchParams
}

export async function bodyOf(c: XapiContext): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await c.req.arrayBuffer())
}
