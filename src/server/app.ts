import { type Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { type AppPages, appPages } from './app-pages.ts'
import { byteRange } from './byte-range.ts'
import { bestEncoding } from './encoding.ts'
import type { StaticFile, StaticFiles } from './static-files.ts'

/**
 * The server as a function from request to response: the records API, where there is one, and the built
 * app. Every answer carries the content security policy of the built page.
 */
export function makeApp(files: StaticFiles, records?: Hono): Hono {
  const app = new Hono()
  const pages = appPages(files)
  app.use(security(files))
  app.get('/health', c => c.json({ status: 'ok', files: files.size }))
  if (records) app.route('/', records)
  app.get('*', c => serve(c, files, pages))
  app.all('*', c =>
    c.json({ error: 'This address answers GET only.' }, 405, { allow: 'GET, HEAD' }),
  )
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
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    permissionsPolicy: { camera: ['self'], microphone: [], geolocation: [], payment: [] },
  })
  return async (c: Context, next: () => Promise<void>) => {
    await headers(c, next)
    c.header('content-security-policy', usesPolicy(c) ? policy : strictest)
    if (!isPage(c)) for (const name of ofPages) c.header(name, undefined)
  }
}

/** They say what a page may do; over a slow network a picture or a script need not carry them. */
const ofPages = [
  'strict-transport-security',
  'permissions-policy',
  'cross-origin-opener-policy',
  'x-frame-options',
  'referrer-policy',
]

/** For what is no page and no worker: such an answer may load nothing and stand in no frame. */
const strictest = "default-src 'none'; frame-ancestors 'none'"

/** Every file carries its policy over a slow network, so only those that run by it carry the long one. */
function usesPolicy({ res, req }: Context): boolean {
  return isPage({ res }) || req.path.endsWith('/service-worker.js')
}

function isPage({ res }: Pick<Context, 'res'>): boolean {
  return res.headers.get('content-type')?.startsWith('text/html') === true
}

/** The page's own policy, with what only a header may say. */
function policyOf(files: StaticFiles): string {
  const page = new TextDecoder().decode(files.get('app.html')?.body)
  const written = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]
  return `${written ?? "default-src 'self'"}; frame-ancestors 'none'`
}

function serve(c: Context, files: StaticFiles, pages: AppPages): Response {
  const path = pathOf(c.req.url)
  if (path === 'index.html') return c.redirect('/', 308)
  const file = path === null ? undefined : files.get(path)
  if (file && path !== null) return answer(c, file, cacheOf(path), 'accept-encoding')
  if (path === null || looksLikeFile(path)) {
    return c.text('Not found', 404, { 'cache-control': 'no-cache' })
  }
  return page(c, pages, path)
}

/** An address of the app: Home comes drawn beforehand, unless this browser has been here before. */
function page(c: Context, pages: AppPages, path: string): Response {
  const known = /(?:^|;\s*)harbour=1/.test(c.req.header('cookie') ?? '')
  const forNew = path === '' ? pages.home : pages.other
  const file = known ? pages.again : forNew
  if (!file) return c.text('The app has not been built. Run npm start.', 503)
  return answer(c, file, 'no-cache', 'accept-encoding, cookie')
}

/** The file that a URL names; null for one that cannot be read. It is only ever looked up in a table. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url).pathname).slice(1)
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
  const hashed = ['assets/', 'bundles/b/', 'fonts/'].some(folder => path.startsWith(folder))
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}

function answer(c: Context, file: StaticFile, cache: string, vary: string): Response {
  const headers = {
    'content-type': file.type,
    'cache-control': cache,
    etag: file.etag,
    vary,
  }
  if (isKnown(c.req.header('if-none-match'), file.etag)) return c.body(null, 304, headers)
  const part = partOf(c, file, headers)
  if (part) return part
  const encoding = bestEncoding(c.req.header('accept-encoding'))
  const packed = encoding === 'br' ? file.brotli : file.gzip
  if (!encoding || !packed) return c.body(file.body, 200, headers)
  return c.body(packed, 200, { ...headers, 'content-encoding': encoding })
}

/** A part of the file as it is, not compressed. Weak tags do not count for If-Range (RFC 9110, 13.1.5). */
function partOf(c: Context, { body }: StaticFile, headers: Record<string, string>) {
  const asked = c.req.header('if-range') === undefined ? c.req.header('range') : undefined
  const range = byteRange(asked, body.length)
  if (range === undefined) return undefined
  const all = `bytes */${body.length}`
  if (range === 'unsatisfiable') return c.body(null, 416, { 'content-range': all })
  const { start, end } = range
  const there = `bytes ${start}-${end}/${body.length}`
  return c.body(body.slice(start, end + 1), 206, { ...headers, 'content-range': there })
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2): what a proxy did to the tag is left out. */
function isKnown(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some(tag => tag.trim().replace(/^W\//, '') === etag.slice(2))
}
