import { type Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { StaticFile, StaticFiles } from './static-files.ts'

/**
 * The server as a function from request to response. In this version it serves the built app; the
 * records API joins it here. `policy` is the content security policy written into the built page.
 */
export function makeApp(files: StaticFiles): Hono {
  const app = new Hono()
  app.use(security(files))
  app.get('/health', c => c.json({ status: 'ok', files: files.size }))
  app.get('*', c => serve(c, files))
  app.all('*', c => c.json({ error: 'This address answers GET only.' }, 405, { allow: 'GET, HEAD' }))
  app.onError((error, c) => {
    console.error(JSON.stringify({ level: 'error', error: error.message }))
    return c.json({ error: 'The server could not answer. Try again in a minute.' }, 500)
  })
  return app
}

function security(files: StaticFiles) {
  const policy = policyOf(files)
  const headers = secureHeaders({
    strictTransportSecurity: 'max-age=31536000; includeSubDomains',
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    permissionsPolicy: { camera: ['self'], microphone: [], geolocation: [], payment: [] },
  })
  return async (c: Context, next: () => Promise<void>) => {
    await headers(c, next)
    c.header('content-security-policy', policy)
  }
}

/** The page's own policy, with what only a header may say. */
function policyOf(files: StaticFiles): string {
  const page = new TextDecoder().decode(files.get('app.html')?.body)
  const written = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]
  return `${written ?? "default-src 'self'"}; frame-ancestors 'none'`
}

function serve(c: Context, files: StaticFiles): Response {
  const path = pathOf(c.req.path)
  const file = path === null ? undefined : files.get(path)
  if (file && path !== 'index.html' && path !== 'app.html') return answer(c, file, cacheOf(path ?? ''))
  if (path === null || looksLikeFile(path)) return c.text('Not found', 404, { 'cache-control': 'no-cache' })
  return page(c, files, path)
}

/** An address of the app: Home comes drawn beforehand, unless this browser has been here before. */
function page(c: Context, files: StaticFiles, path: string): Response {
  const first = path === '' && !/(?:^|;\s*)harbour=1/.test(c.req.header('cookie') ?? '')
  const file = files.get(first ? 'index.html' : 'app.html')
  if (!file) return c.text('The app has not been built. Run npm start.', 503)
  const html = new TextDecoder().decode(file.body).replaceAll('="./', '="/')
  return c.html(html, 200, { 'cache-control': 'no-cache', vary: 'cookie' })
}

function pathOf(raw: string): string | null {
  try {
    const path = decodeURIComponent(raw).slice(1)
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}

function looksLikeFile(path: string): boolean {
  return /\.[a-z0-9]{1,12}$/i.test(path)
}

/** Names that hold a hash never change; everything else is asked for again each time. */
function cacheOf(path: string): string {
  const hashed = path.startsWith('assets/') || path.startsWith('bundles/b/') || path.startsWith('fonts/')
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}

function answer(c: Context, file: StaticFile, cache: string): Response {
  const headers: Record<string, string> = {
    'content-type': file.type,
    'cache-control': cache,
    etag: file.etag,
    vary: 'accept-encoding',
  }
  if (c.req.header('if-none-match') === file.etag) return c.body(null, 304, headers)
  const accepts = c.req.header('accept-encoding') ?? ''
  if (file.brotli && /\bbr\b/.test(accepts)) {
    return c.body(file.brotli, 200, { ...headers, 'content-encoding': 'br' })
  }
  if (file.gzip && /\bgzip\b/.test(accepts)) {
    return c.body(file.gzip, 200, { ...headers, 'content-encoding': 'gzip' })
  }
  return c.body(file.body, 200, headers)
}
