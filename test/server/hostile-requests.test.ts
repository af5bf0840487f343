import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeApp } from '../../src/server/app.ts'
import { bestEncoding } from '../../src/server/encoding.ts'
import { readStaticFiles } from '../../src/server/static-files.ts'
import { type WrittenApp, writeSmallApp } from './small-app.ts'

let written: WrittenApp
let app: ReturnType<typeof makeApp>

beforeAll(async () => {
  written = await writeSmallApp()
  app = makeApp(readStaticFiles(written.folder))
})
afterAll(() => written.remove())

async function expectCalm(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await app.request(new Request(`http://localhost${path}`, init))
  expect(response.status).toBeLessThan(500)
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(await response.clone().text()).not.toContain(written.secret)
  return response
}

describe('paths that want out', () => {
  const paths = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%2Fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '//secret.txt',
    '/file:///etc/passwd.txt',
    '/index.html%00.js',
    '/assets/main-1a2b.js%00',
    '/%',
    '/%zz.js',
    '/%ff.js',
    '/__proto__.js',
    '/constructor.name',
    '/app.html/',
    `/${'a'.repeat(100_000)}.js`,
    `/${'../'.repeat(20_000)}secret.txt`,
    `/${'%2e%2e/'.repeat(20_000)}x.txt`,
  ]
  test.each(paths.map(path => [path.slice(0, 40), path]))('%s', async (_, path) => {
    const response = await expectCalm(path)
    const page = response.headers.get('content-type')?.startsWith('text/html')
    expect(response.status === 404 || page).toBe(true)
  })

  test('an encoded NUL is never found', async () => {
    for (const path of ['/%00', '/a%00b', '/index.html%00', '/c/c1%00']) {
      expect((await expectCalm(path)).status).toBe(404)
    }
  })
})

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '..',
    '.',
    '%2e',
    '%2f',
    '%5c',
    '%00',
    '%',
    'assets',
    'secret.txt',
    'index.html',
    '\\',
  ),
)
const path = fc.array(piece, { maxLength: 12 }).map(parts => `/${parts.join('/')}`)
const token = fc.stringMatching(/^[\x21-\x7e][\x20-\x7e]{0,60}$/)

describe('anything at all', () => {
  test('any path is answered', async () => {
    await fc.assert(fc.asyncProperty(path, async text => void (await expectCalm(text))))
  })

  test('any headers are answered', async () => {
    const names = [
      'accept-encoding',
      'if-none-match',
      'cookie',
      'range',
      'host',
      'accept',
      'x-forwarded-for',
    ]
    const headers = fc.dictionary(fc.constantFrom(...names), token)
    await fc.assert(
      fc.asyncProperty(
        headers,
        async given => void (await expectCalm('/app.html', { headers: given })),
      ),
    )
  })

  test('any method is answered', async () => {
    const method = fc
      .stringMatching(/^[A-Z]{1,12}$/)
      .filter(name => !/^(CONNECT|TRACE|TRACK)$/.test(name))
    await fc.assert(
      fc.asyncProperty(method, async name => void (await expectCalm('/', { method: name }))),
    )
  })

  test('a long cookie and a long tag are read in a moment', async () => {
    const long = 'harbour=; '.repeat(20_000)
    await expectCalm('/', { headers: { cookie: long } })
    await expectCalm('/', { headers: { 'if-none-match': 'W/'.repeat(100_000) } })
    await expectCalm('/', { headers: { 'accept-encoding': 'br;q=0,'.repeat(50_000) } })
  })
})

test('an encoding that is not offered is never chosen', () => {
  const weight = fc.constantFrom('', ';q=0', ';q=1', ';q=0.5', ';q=0.000', ';q=x')
  fc.assert(
    fc.property(weight, weight, (br, gzip) => {
      const chosen = bestEncoding(`br${br}, gzip${gzip}`)
      if (chosen === 'br') expect(br).not.toMatch(/q=0(\.0+)?$/)
      if (chosen === 'gzip') expect(gzip).not.toMatch(/q=0(\.0+)?$/)
    }),
  )
})
