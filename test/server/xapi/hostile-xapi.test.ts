import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleStatement } from '../example-statement.ts'
import { caller, type SmallLrs, smallLrs } from './small-lrs.ts'

let lrs: SmallLrs
beforeAll(async () => {
  lrs = await smallLrs()
})
afterAll(() => lrs.remove())

const calls = { '/xapi': caller(() => lrs), '/xapi/2.0': caller(() => lrs, '/xapi/2.0') }

const resources = [
  '/statements',
  '/activities/state',
  '/activities/profile',
  '/agents/profile',
  '/activities',
  '/agents',
  '/about',
  '/nothing',
]
const parameters = [
  'statementId',
  'voidedStatementId',
  'agent',
  'verb',
  'activity',
  'activityId',
  'stateId',
  'profileId',
  'registration',
  'since',
  'until',
  'limit',
  'after',
  'format',
  'attachments',
  'method',
]
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.json({ maxDepth: 3 }),
  fc.constantFrom(
    "' OR 1=1 --",
    '"; DROP TABLE statements; --',
    '\0',
    '%00',
    '../../etc/passwd',
    '9'.repeat(400),
    '-1',
    'true',
    'https://a.example/',
    crypto.randomUUID(),
    '2026-11-22T09:30:00Z',
    '{"mbox":"mailto:a@example.org"}',
    '{"account":{"homePage":"https://a.example","name":"\\u0000"}}',
    '{"__proto__":{"mbox":"mailto:a@example.org"}}',
  ),
)
const headers = fc.dictionary(
  fc.constantFrom(
    'if-match',
    'if-none-match',
    'content-type',
    'accept-language',
    'content-encoding',
  ),
  fc.constantFrom(
    '*',
    '"',
    'W/"a", "b"',
    'application/json',
    'multipart/mixed; boundary=b',
    'multipart/mixed',
    'text/plain',
    'application/x-www-form-urlencoded',
    'en;q=x, *',
    'gzip',
  ),
)
const body = fc.oneof(
  value,
  fc.uint8Array({ maxLength: 60 }),
  fc.constantFrom(
    JSON.stringify(exampleStatement()),
    `[${JSON.stringify(exampleStatement())}, null]`,
    '--b\r\nContent-Type: application/json\r\n\r\n{}\r\n--b--\r\n',
    'content=%7B%7D&statementId=x',
  ),
)

describe('whatever is sent', () => {
  test('is answered, in words, and is never a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('/xapi' as const, '/xapi/2.0' as const),
        fc.constantFrom('GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'PATCH'),
        fc.constantFrom(...resources),
        fc.array(fc.tuple(fc.constantFrom(...parameters), value), { maxLength: 4 }),
        headers,
        body,
        async (mount, method, resource, query, some, sent) => {
          const bodiless = method === 'GET' || method === 'HEAD'
          const answer = await calls[mount](`${resource}?${new URLSearchParams(query)}`, {
            method,
            headers: some,
            ...(!bodiless && { body: typeof sent === 'string' ? sent : new Uint8Array(sent) }),
          })
          expect(answer.status).toBeLessThan(500)
          const text = await answer.text()
          if (answer.status >= 400 && method !== 'HEAD')
            expect(JSON.parse(text)).toMatchObject({
              error: expect.any(String),
              message: expect.stringMatching(/\.$/),
            })
        },
      ),
      { numRuns: 600 },
    )
  })

  test('the records are there afterwards', async () => {
    expect((await calls['/xapi']('/statements')).status).toBe(200)
  })
})
