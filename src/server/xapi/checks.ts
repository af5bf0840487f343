import { checkCredential } from '../operations/credentials.ts'
import { limits } from '../spec/limits.ts'
import { ProtocolError } from '../spec/protocol-error.ts'
import { speaks } from '../spec/xapi-version.ts'
import { authorityIsNeeded } from './problem.ts'
import type { XapiContext, XapiMount } from './xapi-context.ts'

type Next = () => Promise<void>

/** Every answer, errors too, says its version (1.0.3 Communication 3.3). */
export function versionHeaders({ version }: XapiMount) {
  return async (c: XapiContext, next: Next) => {
    await next()
    c.header('X-Experience-API-Version', version)
    c.header('Cache-Control', 'no-cache')
  }
}

export async function checkHeaders(c: XapiContext, next: Next): Promise<void> {
  const long = Object.entries(c.req.header()).find(
    ([, value]) => (value?.length ?? 0) > limits.header,
  )
  if (long) throw new ProtocolError(431, 'header-size', `The header ${long[0]} is too long.`)
  const encoding = c.req.header('content-encoding')
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    throw new ProtocolError(415, 'content-encoding', 'Send the body as it is, not compressed.')
  await next()
}

export function requireCredential({ store }: XapiMount) {
  return async (c: XapiContext, next: Next) => {
    const credential = await checkCredential(store, c.req.header('authorization'))
    if (!credential) throw authorityIsNeeded()
    c.set('credential', credential)
    await next()
  }
}

/** 1.0.3 Communication 3.3: a request that does not say its version is refused. */
export function requireVersion({ version }: XapiMount) {
  return async (c: XapiContext, next: Next) => {
    if (!speaks(version, c.req.header('x-experience-api-version')))
      throw new ProtocolError(
        400,
        'version',
        `Send the header X-Experience-API-Version: ${version}. Version 1.0.3 is spoken at /xapi, 2.0.0 at /xapi/2.0.`,
      )
    await next()
  }
}
