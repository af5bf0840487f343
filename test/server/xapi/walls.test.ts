import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkCredential, makeCredential } from '../../../src/server/operations/credentials.ts'
import { course, exampleStatement, learner, voiding } from '../example-statement.ts'
import { basic, caller, type SmallLrs, smallLrs } from './small-lrs.ts'

let lrs: SmallLrs
const id = crypto.randomUUID()
const agent = encodeURIComponent(JSON.stringify(learner))
const activity = encodeURIComponent(course)
const json = { 'content-type': 'application/json' }

const documents = [
  `/activities/state?activityId=${activity}&agent=${agent}&stateId=a`,
  `/activities/profile?activityId=${activity}&profileId=a`,
  `/agents/profile?agent=${agent}&profileId=a`,
]
const routes = [
  '/statements',
  `/statements?statementId=${id}`,
  `/statements?agent=${agent}&attachments=true`,
  `/activities?activityId=${activity}`,
  `/agents?agent=${agent}`,
  ...documents,
  `/activities/state?activityId=${activity}&agent=${agent}`,
]

beforeAll(async () => {
  lrs = await smallLrs()
  const call = caller(() => lrs)
  const statement = exampleStatement({
    id,
    actor: { ...learner, name: 'Amina' },
    object: { id: course, definition: { name: { en: 'Only for Kingston' } } },
  })
  await call('/statements', { method: 'POST', json: [statement] })
  for (const path of documents)
    await call(path, { method: 'POST', body: '{"ours":"Only for Kingston"}', headers: json })
})
afterAll(() => lrs.remove())

const mounts = ['/xapi', '/xapi/2.0']

describe.each(mounts)('walls between organisations at %s', mount => {
  const call = caller(() => lrs, mount)

  test.each(routes)(
    'another organisation’s credential reads nothing of ours: GET %s',
    async path => {
      const ours = await (await call(path)).text()
      const theirs = await (await call(path, { as: lrs.medway })).text()
      expect(ours).toMatch(/Only for Kingston|Amina|\["a"\]/)
      expect(theirs).not.toMatch(/Only for Kingston|Amina|"a"/)
    },
  )

  test.each(documents)('it changes nothing of ours: %s', async path => {
    const as = lrs.medway
    await call(path, { as, method: 'DELETE' })
    await call(path, { as, method: 'POST', body: '{"theirs":1}', headers: json })
    await call(path, { as, method: 'PUT', body: '{}', headers: { ...json, 'if-match': '*' } })
    await call(path.replace(/&stateId=a/, ''), { as, method: 'DELETE' })
    expect(await (await call(path)).json()).toEqual({ ours: 'Only for Kingston' })
  })

  test('it voids nothing of ours, and its statement of the same id stands beside ours', async () => {
    const as = lrs.medway
    const post = (one: unknown) => call('/statements', { as, method: 'POST', json: [one] })
    expect((await post(voiding(id))).status).toBe(200)
    expect((await post(exampleStatement({ id, result: { success: false } }))).status).toBe(200)
    expect((await call(`/statements?statementId=${id}`)).status).toBe(200)
    const { statements } = await (await call('/statements')).json()
    expect(statements).toHaveLength(1)
  })

  test.each([...routes, '/nothing'])(
    'without a credential, or with a wrong one: 401 at %s',
    async path => {
      const wrong = { id: lrs.kingston.id, secret: lrs.medway.secret }
      expect((await call(path, { headers: { authorization: '' } })).status).toBe(401)
      for (const as of [wrong, { id: 'nobody', secret: 'x' }, { id: 'admin', secret: 'admin' }])
        expect((await call(path, { as })).status).toBe(401)
    },
  )

  test('what is spoken here is open to everybody', async () => {
    expect((await lrs.app.request(`${mount}/about`)).status).toBe(200)
  })
})

describe('credentials', () => {
  const request = { organisation: 'kingston', homePage: 'https://x.example', label: 'Tablet' }

  test('the secret is shown once; only its hash is kept', async () => {
    const made = await makeCredential(lrs.store, request, lrs.outside)
    expect(Buffer.from(made.secret, 'base64url')).toHaveLength(32)
    const kept = await lrs.store.findCredential(made.id)
    expect(JSON.stringify(kept)).not.toContain(made.secret)
  })

  test('a revoked one is refused at the next request', async () => {
    const made = await makeCredential(lrs.store, request, lrs.outside)
    const call = caller(() => lrs)
    expect((await call('/statements', { as: made })).status).toBe(200)
    await lrs.store.revokeCredential(made.id, '2026-11-22T00:00:00.000Z')
    expect((await call('/statements', { as: made })).status).toBe(401)
  })

  test.each([
    '',
    'Basic',
    'Basic ',
    'Basic %%%',
    'Basic bm9jb2xvbg==',
    'Bearer x',
    `Basic ${'a'.repeat(5000)}`,
  ])('the header %j is none', async header => {
    expect(await checkCredential(lrs.store, header)).toBeUndefined()
  })

  test('an empty password opens nothing (Kolibri #12112), and there is no default one (#14681)', async () => {
    for (const id of [lrs.kingston.id, 'admin', 'superuser', 'kingston', '']) {
      for (const secret of ['', 'admin', 'password', id])
        expect(await checkCredential(lrs.store, basic({ id, secret }))).toBeUndefined()
    }
  })

  test('every letter of the secret counts', async () => {
    const { id: name, secret } = lrs.kingston
    expect(await checkCredential(lrs.store, basic({ id: name, secret }))).toBeDefined()
    for (const other of [secret.slice(1), `${secret} `, secret.toUpperCase(), ''])
      expect(await checkCredential(lrs.store, basic({ id: name, secret: other }))).toBeUndefined()
  })

  test('statements are vouched for by the credential, whoever they name', async () => {
    const call = caller(() => lrs)
    const authority = { mbox: 'mailto:head@example.org' }
    const answer = await call('/statements', {
      method: 'POST',
      json: exampleStatement({ authority }),
    })
    const [made] = await answer.json()
    const kept = await (await call(`/statements?statementId=${made}`)).json()
    expect(kept.authority.account).toEqual({
      homePage: 'https://kingston.example',
      name: lrs.kingston.id,
    })
  })
})
