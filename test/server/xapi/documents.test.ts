import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { limits } from '../../../src/server/spec/limits.ts'
import { course, learner } from '../example-statement.ts'
import { caller, type SmallLrs, smallLrs } from './small-lrs.ts'

let lrs: SmallLrs
beforeEach(async () => {
  lrs = await smallLrs()
})
afterEach(() => lrs.remove())

const one = caller(() => lrs)
const two = caller(() => lrs, '/xapi/2.0')
const agent = encodeURIComponent(JSON.stringify(learner))
const activity = encodeURIComponent(course)
const state = `/activities/state?activityId=${activity}&agent=${agent}&stateId=place`
const profile = `/agents/profile?agent=${agent}&profileId=p`
const body = (text: string, headers: Record<string, string> = {}) => ({
  body: text,
  headers: { 'content-type': 'application/json', ...headers },
})
const put = (call: typeof one, path: string, text: string, headers = {}) =>
  call(path, { method: 'PUT', ...body(text, headers) })

describe('documents (1.0.3 Communication 2.2, 3.1)', () => {
  test('two devices that write in turn: the second is told, and loses nothing of the first', async () => {
    await put(one, state, '{"page":1}', { 'if-none-match': '*' })
    const etag = (await one(state)).headers.get('etag') ?? ''
    expect((await put(one, state, '{"page":2}', { 'if-match': etag })).status).toBe(204)
    expect((await put(one, state, '{"page":1.5}', { 'if-match': etag })).status).toBe(412)
    expect((await put(one, state, '{"page":0}', { 'if-none-match': '*' })).status).toBe(412)
    expect(await (await one(state)).json()).toEqual({ page: 2 })
  })

  test('two writers at the same moment with the same ETag: one wins, one is told', async () => {
    await put(one, state, '{"page":1}')
    const etag = (await one(state)).headers.get('etag') ?? ''
    const answers = await Promise.all(
      [2, 3, 4].map(page => put(one, state, `{"page":${page}}`, { 'if-match': etag })),
    )
    expect(answers.map(answer => answer.status).sort()).toEqual([204, 412, 412])
  })

  test('a PUT that says nothing: as each version asks', async () => {
    expect((await put(one, profile, '{}')).status).toBe(400)
    expect((await put(two, profile, '{}')).status).toBe(204)
    expect((await put(one, profile, '{}')).status).toBe(409)
    expect((await put(two, profile, '{}')).status).toBe(409)
    expect((await put(one, state, '{}')).status).toBe(204)
    expect((await put(one, state, '{}')).status).toBe(204)
    expect((await put(two, state, '{}')).status).toBe(409)
  })

  test('POST joins two objects; anything else is refused and changes nothing', async () => {
    await one(state, { method: 'POST', ...body('{"a":1,"b":1}') })
    await one(state, { method: 'POST', ...body('{"b":2}') })
    expect(await (await one(state)).json()).toEqual({ a: 1, b: 2 })
    for (const bad of ['[1]', '1', '{', ''])
      expect((await one(state, { method: 'POST', ...body(bad) })).status).toBe(400)
    const plain = { body: 'x', headers: { 'content-type': 'text/plain' } }
    expect((await one(state, { method: 'POST', ...plain })).status).toBe(400)
    expect(await (await one(state)).json()).toEqual({ a: 1, b: 2 })
  })

  test('bytes come back as they were, with their type', async () => {
    const bytes = new Uint8Array([0, 255, 13, 10])
    const headers = { 'content-type': 'application/octet-stream' }
    await one(state, { method: 'PUT', body: bytes, headers })
    const answer = await one(state)
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
  })

  test('one too large is refused with the limit', async () => {
    const answer = await put(one, state, JSON.stringify('x'.repeat(limits.document)))
    expect(answer.status).toBe(413)
    expect((await answer.json()).message).toContain(String(limits.document))
  })

  test.each([
    ['no agent', `/activities/state?activityId=${activity}&stateId=a`],
    ['an agent that is none', `/activities/state?activityId=${activity}&stateId=a&agent=x`],
    ['an activity that is none', `/activities/state?activityId=x&stateId=a&agent=${agent}`],
    ['a registration that is none', `${state}&registration=x`],
    ['an unknown parameter', `${state}&foo=1`],
  ])('%s is refused', async (_, path) => {
    expect((await one(path)).status).toBe(400)
    expect((await put(one, path, '{}')).status).toBe(400)
  })

  test('a profile is never deleted without its id', async () => {
    await put(one, profile, '{}', { 'if-none-match': '*' })
    const shelf = profile.replace('&profileId=p', '')
    expect((await one(shelf, { method: 'DELETE' })).status).toBe(400)
    expect((await one(profile)).status).toBe(200)
  })
})

describe('requests that are too much', () => {
  test('a body over the limit, a long header, a compressed body', async () => {
    const large = new Uint8Array(limits.body + 1)
    const headers = { 'content-type': 'application/json' }
    expect((await one('/statements', { method: 'POST', body: large, headers })).status).toBe(413)
    const long = { 'if-match': 'x'.repeat(limits.header + 1) }
    expect((await one(state, { headers: long })).status).toBe(431)
    const packed = { 'content-encoding': 'gzip', ...headers }
    expect((await one('/statements', { method: 'POST', body: 'x', headers: packed })).status).toBe(
      415,
    )
  })

  test.each(['PATCH', 'DELETE'])('%s is no method of statements', async method => {
    expect((await one('/statements', { method })).status).toBe(405)
  })

  test('a fault of ours says nothing of its inside', async () => {
    await lrs.store.close()
    const answer = await one('/statements')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toMatch(/database|sqlite/i)
    expect(lrs.log.at(-1)?.level).toBe('error')
    await lrs.remove().catch(() => undefined)
    lrs = await smallLrs()
  })
})
