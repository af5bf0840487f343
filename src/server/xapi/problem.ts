import { ProtocolError } from '../spec/protocol-error.ts'
import type { XapiContext } from './xapi-context.ts'

export function authorityIsNeeded(): ProtocolError {
  return new ProtocolError(401, 'credential', 'Send the credential of a device, as HTTP Basic.')
}

/** Turns what was thrown into an answer; a fault of ours says nothing of its inside. */
export function problem() {
  return (error: Error, c: XapiContext): Response => {
    if (!(error instanceof ProtocolError)) {
      const body = {
        error: 'server',
        message: 'The server could not answer. Try again in a minute.',
      }
      return c.json(body, 500, { 'retry-after': '60' })
    }
    const { status, code, message, fault } = error
    const body = { error: code, message, ...(fault && { statement: fault }) }
    return c.json(body, status, status === 401 ? { 'www-authenticate': 'Basic realm="xAPI"' } : {})
  }
}
