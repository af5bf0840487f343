import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { limits } from '../spec/limits.ts'
import { ProtocolError } from '../spec/protocol-error.ts'
import { aboutRoute } from './about-route.ts'
import { alternateRequests } from './alternate-requests.ts'
import { checkHeaders, requireCredential, requireVersion, versionHeaders } from './checks.ts'
import { documentsRoute } from './documents-route.ts'
import { knowledgeRoute } from './knowledge-route.ts'
import { problem } from './problem.ts'
import { statementsRoute } from './statements-route.ts'
import type { XapiEnv, XapiMount, XapiSetting } from './xapi-context.ts'

/**
 * The records API: xAPI 1.0.3 at /xapi and 2.0.0 at /xapi/2.0, over one store. They are two mounts,
 * since the versions ask for different answers to the same request.
 */
export function xapiApp(setting: XapiSetting): Hono {
  const app = new Hono()
  app.route('/xapi/2.0', mount({ ...setting, version: '2.0.0', path: '/xapi/2.0' }))
  app.route('/xapi', mount({ ...setting, version: '1.0.3', path: '/xapi' }))
  return app
}

function mount(at: XapiMount): Hono<XapiEnv> {
  const app = new Hono<XapiEnv>()
  app.use(logged(at))
  app.use(cors(openToPages))
  app.use(versionHeaders(at))
  app.use(checkHeaders)
  app.use(bodyLimit({ maxSize: limits.body, onError: tooLarge }))
  app.use(alternateRequests(at, request => app.fetch(request)))
  app.route('/about', aboutRoute(at))
  app.use(requireCredential(at))
  app.use(requireVersion(at))
  app.route('/statements', statementsRoute(at))
  app.route('/activities/state', documentsRoute(at, 'state'))
  app.route('/activities/profile', documentsRoute(at, 'activity-profile'))
  app.route('/agents/profile', documentsRoute(at, 'agent-profile'))
  app.route('/', knowledgeRoute(at))
  app.all('*', () => {
    throw new ProtocolError(404, 'no-resource', 'There is no such resource here.')
  })
  app.onError(problem())
  return app
}

/** A page from elsewhere may call with a credential of its own; no cookie is ever looked at here. */
const openToPages = {
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'PUT', 'POST', 'DELETE'],
  exposeHeaders: [
    'ETag',
    'Last-Modified',
    'X-Experience-API-Version',
    'X-Experience-API-Consistent-Through',
    'Retry-After',
  ],
  maxAge: 86_400,
}

function tooLarge(): never {
  throw new ProtocolError(
    413,
    'body-size',
    `A request may bring ${limits.body} bytes. Send fewer statements, or smaller attachments.`,
  )
}

function logged({ log, outside }: XapiMount) {
  return async (
    c: Parameters<ReturnType<typeof requireCredential>>[0],
    next: () => Promise<void>,
  ) => {
    const start = outside.now()
    await next()
    const organisation = c.get('credential')?.organisation.id
    log({
      at: new Date(start).toISOString(),
      level: c.res.status < 500 ? 'info' : 'error',
      method: c.req.method,
      path: c.req.path.slice(0, 100),
      status: c.res.status,
      milliseconds: outside.now() - start,
      ...(organisation !== undefined && { organisation }),
      ...(c.error && c.res.status >= 500 && { error: c.error.message }),
    })
  }
}
