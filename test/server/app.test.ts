import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeApp } from '../../src/server/app.ts'
import { readStaticFiles } from '../../src/server/static-files.ts'
import { smallApp, type WrittenApp, writeSmallApp } from './small-app.ts'

let written: WrittenApp
let app: ReturnType<typeof makeApp>

beforeAll(async () => {
  written = await writeSmallApp()
  app = makeApp(readStaticFiles(written.folder))
})
afterAll(() => written.remove())

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(app.request(`http://localhost${path}`, { headers }))
}

describe('compressed copies', () => {
  const path = 'assets/main-1a2b.js'
  const encodings = [
    ['br, gzip', 'br'],
    ['gzip, br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['BR', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['', null],
    ['identity', null],
    ['brotli, xbr, x-gzip-y', null],
    ['*;q=0', null],
    ['gzip;q=0', null],
  ] as const

  test.each(encodings)('Accept-Encoding %j is answered with %j', async (header, encoding) => {
    const response = await get(`/${path}`, { 'accept-encoding': header })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('vary')).toBe('accept-encoding')
    expect(await unpacked(response)).toBe(smallApp[path])
  })

  test('a file that does not get smaller is sent as it is', async () => {
    const response = await get('/icons/icon-180.png', { 'accept-encoding': 'br, gzip' })
    expect(response.headers.get('content-encoding')).toBeNull()
  })

  test('pages of the app are compressed too', async () => {
    const response = await get('/c/c1/l1/s2', { 'accept-encoding': 'br' })
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(await unpacked(response)).toContain('<div id="app"></div>')
  })
})

async function unpacked(response: Response): Promise<string> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const encoding = response.headers.get('content-encoding')
  if (encoding === 'br') return brotliDecompressSync(bytes).toString()
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString()
}

describe('keeping', () => {
  const hashed = ['assets/main-1a2b.js', 'bundles/b/c1/1.0-abc/l1.en.json', 'fonts/latin-700.ttf']
  test.each(hashed)('%s is kept for ever', async path => {
    const { headers } = await get(`/${path}`)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  const others = ['', 'app.html', 'c/c1', 'service-worker.js', 'bundles/catalogue.json']
  test.each(others)('/%s is asked for again each time, and known by its tag', async path => {
    const first = await get(`/${path}`)
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const etag = first.headers.get('etag') ?? 'none'
    for (const tag of [etag, etag.slice(2), `"other", ${etag}`]) {
      const again = await get(`/${path}`, { 'if-none-match': tag })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
      expect(again.headers.get('etag')).toBe(etag)
    }
  })

  test('another tag gets the file', async () => {
    for (const tag of ['"other"', '', ',', 'W/', 'W/""']) {
      expect((await get('/app.html', { 'if-none-match': tag })).status).toBe(200)
    }
  })

  test('the tag is the content, whatever the time of the file', async () => {
    const twin = await writeSmallApp()
    const other = makeApp(readStaticFiles(twin.folder))
    const tags = [await get('/app.html'), await other.request('/app.html')]
    expect(tags[0]?.headers.get('etag')).toBe(tags[1]?.headers.get('etag'))
    twin.remove()
  })
})

describe('pages', () => {
  test('the first visit to / gets Home drawn beforehand', async () => {
    const response = await get('/')
    expect(await response.text()).toContain('Home drawn beforehand')
    expect(response.headers.get('vary')).toBe('accept-encoding, cookie')
  })

  test.each(['harbour=1', 'a=b; harbour=1', 'harbour=1;x=y'])(
    'with %s, / gets the app',
    async cookie => {
      expect(await (await get('/', { cookie })).text()).toContain('<div id="app"></div>')
    },
  )

  test.each(['harbour=', 'harbour=0', 'xharbour=1', 'a=harbour=1'])(
    '%s is somebody new',
    async cookie => {
      expect(await (await get('/', { cookie })).text()).toContain('Home drawn beforehand')
    },
  )

  test('a first visit to a lesson gets the page that names the versions; a later one does not', async () => {
    expect(await (await get('/c/c1/l1/s2')).text()).toContain('harbour-courses')
    const again = await get('/c/c1/l1/s2', { cookie: 'harbour=1' })
    expect(await again.text()).not.toContain('harbour-courses')
    expect(again.headers.get('vary')).toBe('accept-encoding, cookie')
  })

  const deep = [
    '/c/c1',
    '/c/c1/l1/s2',
    '/settings',
    '/certificates/0190-ab',
    '/c/c1/',
    '/no/such?x=a.js',
  ]
  test.each(deep)('%s gets the app, with files named from the root', async path => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toContain('src="/assets/main-1a2b.js"')
  })

  test('/index.html has one address only', async () => {
    const response = await get('/index.html')
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe('/')
  })

  test('app.html, for the worker, stays relative', async () => {
    expect(await (await get('/app.html')).text()).toBe(smallApp['app.html'])
  })

  test('without a build it says what to do', async () => {
    const response = await makeApp(new Map()).request('/')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm start')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

describe('types', () => {
  const types = [
    ['assets/main-1a2b.js', 'text/javascript; charset=utf-8'],
    ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['icons/icon.svg', 'image/svg+xml'],
    ['fonts/latin-700.ttf', 'font/ttf'],
    ['licences.md', 'text/plain; charset=utf-8'],
  ] as const
  test.each(types)('%s is %s', async (path, type) => {
    expect((await get(`/${path}`)).headers.get('content-type')).toBe(type)
  })
})

describe('other answers', () => {
  test('/health', async () => {
    const response = await get('/health')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ status: 'ok', files: Object.keys(smallApp).length })
  })

  test('a file that is not there is 404 and not kept', async () => {
    for (const path of ['/assets/old-9z9z.js', '/favicon.ico', '/a/b.json', '/.env', '/x.br']) {
      const response = await get(path)
      expect([path, response.status]).toEqual([path, 404])
      expect(response.headers.get('cache-control')).toBe('no-cache')
    }
  })

  test('HEAD answers as GET does, without the file', async () => {
    for (const path of ['/', '/assets/main-1a2b.js', '/none.js', '/health', '/index.html']) {
      const [head, whole] = [await app.request(path, { method: 'HEAD' }), await get(path)]
      expect([path, head.status]).toEqual([path, whole.status])
      expect(head.headers.get('cache-control')).toBe(whole.headers.get('cache-control'))
      expect(await head.text()).toBe('')
    }
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
    '%s is not taken',
    async method => {
      for (const path of ['/', '/health', '/assets/main-1a2b.js']) {
        const response = await app.request(path, { method })
        expect(response.status).toBe(405)
        expect(response.headers.get('allow')).toBe('GET, HEAD')
      }
    },
  )
})

describe('security headers', () => {
  test.each(['/', '/c/c1', '/app.html', '/service-worker.js'])(
    '%s has the policy of the page',
    async path => {
      expect((await get(path)).headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; trusted-types harbour; frame-ancestors 'none'",
      )
    },
  )

  const answers: readonly [string, RequestInit?][] = [
    ['/'],
    ['/c/c1'],
    ['/assets/main-1a2b.js'],
    ['/none.js'],
    ['/%00'],
    ['/health'],
    ['/index.html'],
    ['/', { method: 'POST' }],
    ['/', { method: 'HEAD' }],
  ]
  test.each(answers)('stand on %s %j', async (path, init) => {
    const { headers } = await app.request(path, init)
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none';.* frame-ancestors 'none'$/,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test.each(['/', '/c/c1', '/app.html'])('what a page may do stands on %s', async path => {
    const { headers } = await app.request(path)
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000/)
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
  })
})
