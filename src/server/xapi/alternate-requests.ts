import { readAlternateRequest } from '../input/alternate-request.ts'
import { ProtocolError } from '../spec/protocol-error.ts'
import type { XapiContext, XapiMount } from './xapi-context.ts'
import { bodyOf, queryOf } from './xapi-context.ts'

/**
 * Requests that come as a form, for clients that cannot send headers (1.0.3 Communication 1.3). 2.0 has
 * no such thing: there the parameter "method" is an unknown one.
 */
export function alternateRequests(
  { version, path }: XapiMount,
  answer: (request: Request) => Response | Promise<Response>,
) {
  return async (c: XapiContext, next: () => Promise<void>): Promise<Response | undefined> => {
    const query = queryOf(c)
    if (version !== '1.0.3' || !query.has('method')) {
      await next()
      return undefined
    }
    if (c.req.method !== 'POST')
      throw new ProtocolError(
        400,
        'alternate-request',
        'A request with the parameter method must be a POST.',
      )
    const form = new TextDecoder().decode(await bodyOf(c))
    return answer(meant(c, readAlternateRequest(query, form), path))
  }
}

function meant(
  c: XapiContext,
  { method, headers, query, content }: ReturnType<typeof readAlternateRequest>,
  path: string,
): Request {
  const url = new URL(c.req.url)
  url.pathname = url.pathname.slice(path.length)
  url.search = query.toString()
  const all = new Headers(c.req.raw.headers)
  all.delete('content-length')
  all.set('content-type', 'application/json')
  for (const [name, value] of headers) if (name !== 'content-length') all.set(name, value)
  const body = method === 'GET' || method === 'HEAD' ? null : (content ?? null)
  return new Request(url, { method, headers: all, body })
}
