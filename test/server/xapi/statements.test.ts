import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { course, exampleStatement, learner, voiding } from '../example-statement.ts'
import { basic, caller, type SmallLrs, smallLrs } from './small-lrs.ts'

let lrs: SmallLrs
beforeEach(async () => {
  lrs = await smallLrs()
})
afterEach(() => lrs.remove())

const call = caller(() => lrs)
const post = (json: unknown) => call('/statements', { method: 'POST', json })
const put = (id: string, json: unknown) =>
  call(`/statements?statementId=${id}`, { method: 'PUT', json })
const query = (parameters: Record<string, string>) =>
  call(`/statements?${new URLSearchParams(parameters)}`)
const idsOf = async (response: Response): Promise<string[]> =>
  (await response.json()).statements.map((one: { id: string }) => one.id)
const newId = () => crypto.randomUUID()

describe('how others lose records', () => {
  test('an equal statement sent again is success and is kept once (Kolibri: errors grow with each sync)', async () => {
    const statement = exampleStatement({ id: newId() })
    for (let again = 0; again < 3; again++) {
      expect((await post([statement])).status).toBe(200)
      expect((await put(statement.id as string, statement)).status).toBe(204)
    }
    expect(await idsOf(await query({}))).toEqual([statement.id])
  })

  test('a batch of which half is kept already succeeds and completes (Ralph fails the whole batch)', async () => {
    const batch = [newId(), newId()].map(id => exampleStatement({ id }))
    await post([batch[0]])
    expect((await post(batch)).status).toBe(200)
    expect(await idsOf(await query({}))).toHaveLength(2)
  })

  test('a conflict is 409, names the one at fault and where, and keeps nothing of the batch (Open edX retried 409 for ever)', async () => {
    const id = newId()
    await post([exampleStatement({ id })])
    const fresh = exampleStatement({ id: newId() })
    const different = exampleStatement({ id, result: { success: false } })
    const answer = await post([fresh, different])
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ error: 'conflict', statement: { index: 1, id } })
    expect(await idsOf(await query({}))).toEqual([id])
    const [kept] = (await (await query({})).json()).statements
    expect(kept.result.completion).toBe(true)
  })

  test('one bad statement keeps nothing of its batch, and the answer says which to take out', async () => {
    const id = newId()
    const answer = await post([exampleStatement(), exampleStatement({ id, verb: { id: 'x' } })])
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ statement: { index: 1, id, at: 'verb.id' } })
    expect(await idsOf(await query({}))).toEqual([])
  })

  test('a clock that goes back, or stands still, hides nothing from whoever asks for what is new', async () => {
    await post([exampleStatement()])
    const seen: string[] = []
    let since = ''
    for (const now of ['2020-01-01', '2020-01-01', '2027-01-01', '2026-01-01']) {
      lrs.clock.now = Date.parse(now)
      await post([exampleStatement()])
      const parameters: Record<string, string> = since
        ? { since, ascending: 'true' }
        : { limit: '1' }
      const { statements } = await (await query(parameters)).json()
      expect(statements).toHaveLength(1)
      since = statements[0].stored
      seen.push(statements[0].id)
    }
    expect(new Set(seen).size).toBe(4)
  })

  test('a device clock that is wrong is kept as it was sent, with the server’s beside it', async () => {
    await post([exampleStatement({ timestamp: '1999-01-01T00:00:00Z' })])
    const [kept] = (await (await query({})).json()).statements
    expect(kept).toMatchObject({
      timestamp: '1999-01-01T00:00:00Z',
      stored: '2026-11-22T09:30:00.000Z',
    })
  })

  test('two devices that bring different statements in turn lose neither', async () => {
    const [one, two] = [newId(), newId()]
    await Promise.all([
      post([exampleStatement({ id: one })]),
      post([exampleStatement({ id: two })]),
    ])
    expect(new Set(await idsOf(await query({})))).toEqual(new Set([one, two]))
  })

  test('the same batch sent by two tabs at once is kept once', async () => {
    const batch = Array.from({ length: 20 }, () => exampleStatement({ id: newId() }))
    const answers = await Promise.all([post(batch), post(batch), post(batch)])
    expect(answers.map(one => one.status)).toEqual([200, 200, 200])
    expect(await idsOf(await query({}))).toHaveLength(20)
  })
})

describe('filters (1.0.3 Communication 2.1.3)', () => {
  test('each finds its own, and together they find what all find', async () => {
    const registration = newId()
    const other = { mbox: 'mailto:b@example.org' }
    const [a, b, c] = [newId(), newId(), newId()]
    await post([
      exampleStatement({ id: a, context: { registration, instructor: other } }),
      exampleStatement({ id: b, actor: other, object: { id: 'https://b.example' } }),
      exampleStatement({
        id: c,
        verb: { id: 'https://verbs.example/passed' },
        context: { contextActivities: { parent: { id: 'https://b.example' } } },
      }),
    ])
    const found = async (parameters: Record<string, string>) =>
      new Set(await idsOf(await query(parameters)))
    expect(await found({ registration: registration.toUpperCase() })).toEqual(new Set([a]))
    expect(await found({ agent: JSON.stringify(other) })).toEqual(new Set([b]))
    expect(await found({ agent: JSON.stringify(other), related_agents: 'true' })).toEqual(
      new Set([a, b]),
    )
    expect(await found({ activity: 'https://b.example' })).toEqual(new Set([b]))
    expect(await found({ activity: 'https://b.example', related_activities: 'true' })).toEqual(
      new Set([b, c]),
    )
    expect(await found({ verb: 'https://verbs.example/passed' })).toEqual(new Set([c]))
    expect(await found({ agent: JSON.stringify(learner), activity: course })).toEqual(
      new Set([a, c]),
    )
    expect(await found({ agent: JSON.stringify(other), activity: course })).toEqual(new Set())
  })

  test('a statement about another is found by what that one is found by, whichever comes first', async () => {
    const [first, second, third] = [newId(), newId(), newId()]
    const about = (id: string, target: string) =>
      exampleStatement({
        id,
        actor: { mbox: 'mailto:b@example.org' },
        verb: { id: 'https://verbs.example/checked' },
        object: { objectType: 'StatementRef', id: target },
      })
    await post([about(third, second)])
    await post([exampleStatement({ id: first })])
    await post([about(second, first)])
    const agent = JSON.stringify(learner)
    expect(new Set(await idsOf(await query({ agent })))).toEqual(new Set([first, second, third]))
    const mixed = { agent, verb: 'https://verbs.example/checked' }
    expect(await idsOf(await query(mixed))).toEqual([])
  })

  test('statements that refer to each other in a ring end', async () => {
    const [a, b] = [newId(), newId()]
    await post([exampleStatement({ id: a, object: { objectType: 'StatementRef', id: b } })])
    await post([exampleStatement({ id: b, object: { objectType: 'StatementRef', id: a } })])
    expect(await idsOf(await query({ agent: JSON.stringify(learner) }))).toHaveLength(2)
  })

  test('more leads through every page and ends', async () => {
    const batch = Array.from({ length: 23 }, () => exampleStatement({ id: newId() }))
    await post(batch)
    const seen: string[] = []
    let next = '/xapi/statements?limit=5&ascending=true'
    while (next !== '') {
      const page = await (await call(next.slice('/xapi'.length))).json()
      seen.push(...page.statements.map((one: { id: string }) => one.id))
      next = page.more
    }
    expect(seen).toEqual(batch.map(one => one.id))
  })

  test.each([
    'statementId=x',
    'foo=bar',
    'Agent=%7B%7D',
    'agent=hello',
    'agent=%7B%7D',
    'limit=-1',
    'limit=1e9',
    'since=yesterday',
    'related_agents=yes',
    'format=xml',
    'verb=passed',
    'limit=1&limit=2',
    'after=x',
    `statementId=${crypto.randomUUID()}&verb=https%3A%2F%2Fa.example`,
    `verb=https%3A%2F%2Fa.example%2F${'a'.repeat(5000)}`,
  ])('%s is refused with words', async parameters => {
    const answer = await call(`/statements?${parameters}`)
    expect(answer.status).toBe(400)
    expect((await answer.json()).message).toMatch(/\.$/)
  })
})

describe('voiding (1.0.3 Data 2.3.2)', () => {
  test('hides a statement, whichever of the two comes first; it is there when asked for as voided', async () => {
    for (const order of ['before', 'after']) {
      const id = newId()
      const both = [exampleStatement({ id }), voiding(id, { id: newId() })]
      for (const one of order === 'before' ? both : both.reverse()) await post([one])
      expect((await query({ statementId: id })).status).toBe(404)
      expect((await (await query({ voidedStatementId: id })).json()).id).toBe(id)
    }
  })

  test('a voiding statement cannot be voided', async () => {
    const [id, first] = [newId(), newId()]
    await post([exampleStatement({ id }), voiding(id, { id: first }), voiding(first)])
    expect((await query({ statementId: first })).status).toBe(200)
  })
})

describe('forms', () => {
  const definition = { name: { en: 'Course', cy: 'Cwrs' }, extensions: { 'https://a.example': 1 } }
  const whole = () => exampleStatement({ id: newId(), object: { id: course, definition } })

  test('ids, exact and canonical', async () => {
    const statement = whole()
    await post([statement])
    const [short] = (await (await query({ format: 'ids' })).json()).statements
    expect([short.object, short.verb]).toEqual([
      { id: course },
      { id: statement.verb && short.verb.id },
    ])
    const [exact] = (await (await query({ format: 'exact' })).json()).statements
    expect(exact).toMatchObject(statement)
    const welsh = { 'accept-language': 'cy, en;q=0.5' }
    const answer = await call('/statements?format=canonical', { headers: welsh })
    expect((await answer.json()).statements[0].object.definition.name).toEqual({ cy: 'Cwrs' })
  })

  test('what later statements say of an activity is joined', async () => {
    await post([whole()])
    await post([exampleStatement({ object: { id: course, definition: { name: { pl: 'Kurs' } } } })])
    const known = await (await call(`/activities?activityId=${encodeURIComponent(course)}`)).json()
    expect(known.definition.name).toEqual({ en: 'Course', cy: 'Cwrs', pl: 'Kurs' })
  })

  test('HEAD answers as GET does, without the body', async () => {
    await post([whole()])
    const answer = await call('/statements', { method: 'HEAD' })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
    expect(answer.headers.get('x-experience-api-consistent-through')).toMatch(/Z$/)
  })
})

describe('attachments', () => {
  const content = new Uint8Array([0, 13, 10, 45, 45, 255])
  const sha2 = createHash('sha256').update(content).digest('hex')
  const attachment = {
    usageType: 'https://a.example/usage',
    display: { en: 'A file' },
    contentType: 'application/octet-stream',
    length: content.length,
    sha2,
  }
  const send = (statement: unknown, hash: string, bytes: Uint8Array) => {
    const head = `--b\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(statement)}\r\n--b\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: ${hash}\r\n\r\n`
    const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--b--\r\n')])
    const headers = { 'content-type': 'multipart/mixed; boundary=b' }
    return call('/statements', { method: 'POST', body: new Uint8Array(body), headers })
  }

  test('come back byte for byte', async () => {
    const statement = exampleStatement({ attachments: [attachment] })
    expect((await send(statement, sha2, content)).status).toBe(200)
    const answer = await call('/statements?attachments=true')
    expect(answer.headers.get('content-type')).toMatch(/^multipart\/mixed; boundary=/)
    expect(Buffer.from(await answer.arrayBuffer()).includes(Buffer.from(content))).toBe(true)
  })

  test('whose content was damaged on the way are refused, and nothing is kept', async () => {
    const statement = exampleStatement({ attachments: [attachment] })
    expect((await send(statement, sha2, content.slice(1))).status).toBe(400)
    expect(await idsOf(await query({}))).toEqual([])
  })

  test('that belong to no statement, or do not come, are refused', async () => {
    expect((await send(exampleStatement(), sha2, content)).status).toBe(400)
    expect((await post([exampleStatement({ attachments: [attachment] })])).status).toBe(400)
  })
})

describe('what every answer says', () => {
  test('its version, on both mounts, errors too', async () => {
    const two = caller(() => lrs, '/xapi/2.0')
    expect((await call('/nothing')).headers.get('x-experience-api-version')).toBe('1.0.3')
    expect((await two('/statements?foo=1')).headers.get('x-experience-api-version')).toBe('2.0.0')
    expect(
      (await two('/statements', { headers: { 'x-experience-api-version': '1.0.3' } })).status,
    ).toBe(400)
  })

  test('both mounts keep in the same place', async () => {
    await post([exampleStatement()])
    expect(await idsOf(await caller(() => lrs, '/xapi/2.0')('/statements'))).toHaveLength(1)
  })

  test('the log has no query, name or address in it', async () => {
    await call(
      `/agents?agent=${encodeURIComponent(JSON.stringify({ mbox: 'mailto:amina@example.org' }))}`,
    )
    await call('/statements', { method: 'POST', body: 'amina' })
    expect(lrs.log.map(one => [one.path, one.status, one.organisation])).toEqual([
      ['/xapi/agents', 200, 'kingston'],
      ['/xapi/statements', 400, 'kingston'],
    ])
    expect(JSON.stringify(lrs.log)).not.toContain('amina')
  })

  test('a form stands for a request in 1.0.3, with its credential in it, and is refused in 2.0', async () => {
    const form = new URLSearchParams({
      Authorization: basic(lrs.kingston),
      'X-Experience-API-Version': '1.0.3',
      statementId: newId(),
      content: JSON.stringify(exampleStatement()),
    })
    const request = (mount: string) =>
      lrs.app.request(`${mount}/statements?method=PUT`, { method: 'POST', body: form })
    expect((await request('/xapi')).status).toBe(204)
    expect((await request('/xapi/2.0')).status).toBeGreaterThanOrEqual(400)
  })
})
