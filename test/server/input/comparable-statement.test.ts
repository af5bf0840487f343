import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameMoment, statementFingerprint } from '../../../src/server/input/comparable-statement.ts'
import { readStatements } from '../../../src/server/input/read-statements.ts'
import { canonicalJson, type Json, type JsonObject } from '../../../src/server/spec/json.ts'
import type { Statement } from '../../../src/server/spec/statement.ts'
import { course, exampleStatement, learner } from '../example-statement.ts'

function statement(changes: JsonObject = {}): Statement {
  const [read] = readStatements(exampleStatement(changes), '1.0.3')
  if (!read) throw new Error('No statement')
  return read
}

const fingerprint = (changes: JsonObject = {}) => statementFingerprint(statement(changes))
const other = { mbox: 'mailto:b@example.org' }

describe('two statements are the same (1.0.3 Data 2.3.1)', () => {
  const same: [string, JsonObject, JsonObject][] = [
    [
      'whatever a server adds',
      {},
      { stored: '2026-01-01T00:00:00Z', version: '1.0.3', authority: other },
    ],
    ['whatever is displayed', {}, { verb: { id: 'http://adlnet.gov/expapi/verbs/completed' } }],
    [
      'whatever an activity is called',
      {},
      { object: { id: course, definition: { name: { en: 'Course one' } } } },
    ],
    [
      'in any order of members',
      { actor: { objectType: 'Group', member: [learner, other] } },
      { actor: { objectType: 'Group', member: [other, learner] } },
    ],
    [
      'with one activity or a list of one',
      { context: { contextActivities: { parent: { id: course } } } },
      { context: { contextActivities: { parent: [{ id: course }] } } },
    ],
    [
      'finer than a hundredth of a second',
      { result: { duration: 'PT1.234S' } },
      { result: { duration: 'PT1.239S' } },
    ],
    ['with the kind said or not', { actor: other }, { actor: { ...other, objectType: 'Agent' } }],
  ]
  test.each(same)('%s', (_, one, two) => {
    expect(fingerprint(one)).toBe(fingerprint(two))
  })

  const different: [string, JsonObject, JsonObject][] = [
    ['another person', {}, { actor: other }],
    ['another verb', {}, { verb: { id: 'https://a.example' } }],
    ['another course', {}, { object: { id: 'https://a.example' } }],
    ['another score', {}, { result: { score: { scaled: 0.8 } } }],
    ['no result', { result: {} }, {}],
    ['another language', { context: { language: 'cy' } }, { context: { language: 'en' } }],
  ]
  test.each(different)('not with %s', (_, one, two) => {
    expect(fingerprint(one)).not.toBe(fingerprint(two))
  })

  test('the moment counts, not how it is written', () => {
    const [one, two, three] = [
      '2026-11-22T09:30:00Z',
      '2026-11-22T10:30:00+01:00',
      '2026-11-22T09:30:01Z',
    ].map(timestamp => statement({ timestamp }))
    if (!one || !two || !three) throw new Error('No statements')
    expect(sameMoment(one, two)).toBe(true)
    expect(sameMoment(one, three)).toBe(false)
  })
})

test('canonical JSON does not depend on the order of keys', () => {
  const shuffled = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(shuffled)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, one]): [string, Json] => [key, shuffled(one)]),
    )
  }
  fc.assert(
    fc.property(fc.json(), text => {
      const value: Json = JSON.parse(text)
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(value)
    }),
  )
})
