import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJson } from '../../../src/server/input/read-json.ts'
import { readStatements } from '../../../src/server/input/read-statements.ts'
import type { Json, JsonObject } from '../../../src/server/spec/json.ts'
import { limits } from '../../../src/server/spec/limits.ts'
import { ProtocolError } from '../../../src/server/spec/protocol-error.ts'
import type { XapiVersion } from '../../../src/server/spec/xapi-version.ts'
import { exampleStatement, learner } from '../example-statement.ts'

function refusal(work: () => unknown): ProtocolError | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (error instanceof ProtocolError) return error
    throw error
  }
}

function faultOf(changes: JsonObject, version: XapiVersion = '1.0.3') {
  return refusal(() => readStatements(exampleStatement(changes), version))?.fault?.at
}

describe('what may be kept', () => {
  const id = '7c2b9a52-0b1e-4c39-9f0a-6a4fd2f3a1b7'
  const accepted: [string, JsonObject][] = [
    ['an anonymous group', { actor: { objectType: 'Group', member: [learner] } }],
    ['about a person', { object: learner }],
    ['about a statement', { object: { objectType: 'StatementRef', id } }],
    ['a statement inside', { object: { ...exampleStatement(), objectType: 'SubStatement' } }],
    [
      'one context activity alone',
      { context: { contextActivities: { parent: { id: 'https://a.example' } } } },
    ],
    ['null inside an extension', { result: { extensions: { 'https://a.example': null } } }],
    ['revision of an activity', { context: { revision: '1', platform: 'Harbour' } }],
  ]
  test.each(accepted)('%s', (_, changes) => {
    expect(faultOf(changes)).toBeUndefined()
  })

  const refused: [string, string, JsonObject][] = [
    ['an unknown key', 'colour', { colour: 'red' }],
    ['a key in another case', 'Actor', { Actor: learner }],
    ['a key that objects inherit', 'constructor', { constructor: 'x' }],
    ['null', 'result', { result: null }],
    ['an id that is none', 'id', { id: 'x' }],
    ['a verb that is no IRI', 'verb.id', { verb: { id: 'completed' } }],
    ['nobody', 'actor', { actor: { name: 'Amina' } }],
    [
      'two identifiers',
      'actor',
      { actor: { mbox: 'mailto:a@b.example', openid: 'https://a.example' } },
    ],
    [
      'a group inside a group',
      'actor.member.0.objectType',
      { actor: { objectType: 'Group', member: [{ objectType: 'Group', member: [] }] } },
    ],
    ['more than full marks', 'result.score.scaled', { result: { score: { scaled: 1.01 } } }],
    ['raw beyond max', 'result.score', { result: { score: { raw: 11, max: 10 } } }],
    ['a duration that is none', 'result.duration', { result: { duration: 'P1DT' } }],
    ['an extension without IRI', 'result.extensions', { result: { extensions: { a: 1 } } }],
    [
      'a language that is none',
      'verb.display',
      { verb: { id: 'https://a.example', display: { a12345678: 'x' } } },
    ],
    ['a date that is none', 'timestamp', { timestamp: '2026-02-30T00:00:00Z' }],
    ['another version', 'version', { version: '1.1.0' }],
    [
      'a statement inside a statement inside',
      'object.object.objectType',
      {
        object: {
          ...exampleStatement(),
          objectType: 'SubStatement',
          object: { ...exampleStatement(), objectType: 'SubStatement' },
        },
      },
    ],
    [
      'an id in a statement inside',
      'object.id',
      { object: { ...exampleStatement(), objectType: 'SubStatement', id } },
    ],
    ['voiding what is no statement', '', { verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } }],
    ['a revision of a person', '', { object: learner, context: { revision: '1' } }],
    [
      'an attachment without usage',
      'attachments.0.usageType',
      { attachments: [{ display: {}, contentType: 'text/plain', length: 0, sha2: '' }] },
    ],
  ]
  test.each(refused)('%s is refused, and the answer says where', (_, at, changes) => {
    const error = refusal(() => readStatements(exampleStatement(changes), '1.0.3'))
    expect(error?.status).toBe(400)
    expect(error?.fault?.index).toBe(0)
    expect(error?.fault?.at ?? '').toContain(at)
  })

  test('people of a context belong to 2.0', () => {
    const context = { contextAgents: [{ objectType: 'contextAgent', agent: learner }] }
    expect(faultOf({ context }, '2.0.0')).toBeUndefined()
    expect(faultOf({ context }, '1.0.3')).toBe('context.contextAgents')
  })
})

describe('a batch', () => {
  const id = '7c2b9a52-0b1e-4c39-9f0a-6a4fd2f3a1b7'

  test('the answer says which statement is at fault', () => {
    const batch = [exampleStatement(), exampleStatement({ id, verb: { id: 'x' } })]
    const error = refusal(() => readStatements(batch, '1.0.3'))
    expect(error?.fault).toEqual({ index: 1, id, at: 'verb.id' })
  })

  test('the same id twice is refused, in whatever case', () => {
    const batch = [exampleStatement({ id }), exampleStatement({ id: id.toUpperCase() })]
    expect(refusal(() => readStatements(batch, '1.0.3'))?.code).toBe('same-id')
  })

  test('too many statements, or one too large, are refused with the limit', () => {
    const many = Array.from({ length: limits.batch + 1 }, () => exampleStatement())
    expect(refusal(() => readStatements(many, '1.0.3'))?.status).toBe(413)
    const large = exampleStatement({ result: { response: 'x'.repeat(limits.statement) } })
    expect(refusal(() => readStatements([large], '1.0.3'))?.fault?.index).toBe(0)
  })
})

describe('bodies from outside', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  test.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a key that changes prototypes', '{"a":[{"__proto__":{"b":1}}]}'],
    ['a deep nest', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['a deep object', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ])('%s is refused', (_, text) => {
    expect(refusal(() => readJson(bytes(text)))?.status).toBe(400)
  })

  test('bytes that are no UTF-8 are refused', () => {
    expect(refusal(() => readJson(new Uint8Array([0x22, 0xff, 0x22])))?.code).toBe('json')
  })

  test('any JSON at all is kept or refused, never a fault of ours', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), text => {
        refusal(() => readStatements(readJson(bytes(text)), '2.0.0'))
      }),
    )
  })

  test('a statement with any one part replaced by anything is kept or refused', () => {
    const paths = ['actor', 'verb', 'object', 'result', 'context', 'attachments', 'authority']
    const anything = fc.json({ maxDepth: 4 }).map((text): Json => JSON.parse(text))
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        refusal(() => readStatements(exampleStatement({ [path]: value }), '1.0.3'))
      }),
    )
  })
})
