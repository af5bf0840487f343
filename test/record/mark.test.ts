import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MatchBlock, OrderBlock, SortCard } from '../../src/course/block.ts'
import type { Question, Response } from '../../src/course/question.ts'
import {
  markCard,
  markKey,
  markMatch,
  markOrder,
  markQuestion,
  markRow,
} from '../../src/record/mark.ts'
import { options, typed } from './history.ts'

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'constructor'), {
  minLength: 1,
})
const shuffledOf = (right: readonly string[]) =>
  fc.shuffledSubarray([...right], { minLength: right.length })
const anything: fc.Arbitrary<Response> = fc.oneof(
  fc.record({ kind: fc.constant('options' as const), ids: fc.array(fc.string()) }),
  fc.record({ kind: fc.constant('text' as const), text: fc.string() }),
  fc.record({ kind: fc.constant('sequence' as const), ids: fc.array(fc.string()) }),
  fc.record({
    kind: fc.constant('pairs' as const),
    pairs: fc.dictionary(fc.string(), fc.string()),
  }),
  fc.constant({ kind: 'unknown' as const }),
)

describe('options', () => {
  test('all of the right ones, in any order, however often sent', () => {
    fc.assert(
      fc.property(
        ids.chain(right => fc.tuple(fc.constant(right), shuffledOf(right))),
        ([right, given]) => {
          expect(markKey({ right }, options(...given, ...given)).right).toBe(true)
        },
      ),
    )
  })

  test('not one missing and not one more', () => {
    fc.assert(
      fc.property(ids, fc.nat(), (right, at) => {
        const missing = right.toSpliced(at % right.length, 1)
        expect(markKey({ right }, options(...missing)).right).toBe(false)
        expect(markKey({ right }, options(...right, 'z')).right).toBe(false)
      }),
    )
  })
})

describe('typed answers', () => {
  test.each(['999', ' 999', '999.', '999 . ', '\u00a0999'])('%j is 999', text => {
    expect(markKey({ right: ['999'] }, typed(text)).right).toBe(true)
  })

  test.each(['', '.', '99', '9 99', '9990', '9.99'])('%j is not', text => {
    expect(markKey({ right: ['999'] }, typed(text)).right).toBe(false)
  })

  test('case, doubled spaces and the way an accent was typed do not matter', () => {
    expect(markKey({ right: ['The Café lead'] }, typed('the  cafe\u0301 LEAD.')).right).toBe(true)
  })

  test('an empty accepted answer accepts nothing', () => {
    expect(markKey({ right: [''] }, typed('')).right).toBe(false)
  })
})

describe('questions', () => {
  const question = (type: Question['type'], right: readonly string[]): Question => ({
    id: 'q',
    type,
    prompt: ['?'],
    options: ['a', 'b'].map(id => ({ id, text: [id], right: right.includes(id), feedback: [] })),
    tags: [],
    facts: [],
  })

  test('true-false and choice go by their options', () => {
    expect(markQuestion(question('true-false', ['a']), options('a')).right).toBe(true)
    expect(markQuestion(question('true-false', ['a']), options('b')).right).toBe(false)
    expect(markQuestion(question('choice', ['a', 'b']), options('b')).right).toBe(false)
  })

  test('fill-in goes by what it accepts, not by its feedback items', () => {
    const fill = { ...question('fill-in', ['a']), accepts: ['lead'] }
    expect(markQuestion(fill, typed('Lead.')).right).toBe(true)
    expect(markQuestion(fill, typed('a')).right).toBe(false)
    expect(markQuestion(question('fill-in', ['a']), typed('a')).right).toBe(false)
  })

  test('a view is never wrong', () => {
    fc.assert(
      fc.property(anything, response => {
        expect(markQuestion(question('likert', []), response).right).toBe(true)
      }),
    )
  })

  test('"I do not know" is never right, and nothing is right where nothing was made right', () => {
    expect(markKey({ right: ['a'] }, { kind: 'unknown' }).right).toBe(false)
    fc.assert(
      fc.property(anything, response => {
        expect(markKey({ right: [] }, response).right).toBe(false)
      }),
    )
  })
})

describe('sort, order, match', () => {
  const card: SortCard = { id: 'said', text: [], group: 'fact', feedback: [] }
  const order = (items: readonly string[]): OrderBlock => ({
    kind: 'order',
    id: 'o',
    prompt: [],
    items: items.map(id => ({ id, text: [] })),
    right: [],
    notQuite: [],
  })
  const match = (pairs: Readonly<Record<string, string>>): MatchBlock => ({
    kind: 'match',
    id: 'm',
    prompt: [],
    answers: [],
    rows: Object.entries(pairs).map(([id, answer]) => ({ id, text: [], answer, feedback: [] })),
  })

  test('a card belongs to one group', () => {
    expect(markCard(card, options('fact')).right).toBe(true)
    expect(markCard(card, options('opinion')).right).toBe(false)
    expect(markCard(card, options('fact', 'opinion')).right).toBe(false)
  })

  test('only the right order is the right order', () => {
    fc.assert(
      fc.property(
        ids.chain(right => fc.tuple(fc.constant(right), shuffledOf(right))),
        ([right, given]) => {
          const same = right.every((id, at) => given[at] === id)
          expect(markOrder(order(right), { kind: 'sequence', ids: given }).right).toBe(same)
        },
      ),
    )
    expect(markOrder(order(['a', 'b']), { kind: 'sequence', ids: ['a'] }).right).toBe(false)
    expect(markOrder(order(['a']), { kind: 'sequence', ids: ['a', 'b'] }).right).toBe(false)
    expect(markOrder(order(['a']), options('a')).right).toBe(false)
  })

  test('a match is right when each of its rows is', () => {
    const block = match({ decides: 'council', listens: 'lead', constructor: 'lead' })
    const right = { decides: 'council', listens: 'lead', constructor: 'lead' }
    expect(markMatch(block, { kind: 'pairs', pairs: right }).right).toBe(true)
    expect(markMatch(block, { kind: 'pairs', pairs: { ...right, decides: 'lead' } }).right).toBe(
      false,
    )
    expect(markMatch(block, { kind: 'pairs', pairs: { decides: 'council' } }).right).toBe(false)
    const [row] = block.rows
    expect(row && markRow(row, { kind: 'pairs', pairs: right }).right).toBe(true)
  })

  test('no response, however odd, makes marking throw', () => {
    fc.assert(
      fc.property(anything, response => {
        expect(typeof markCard(card, response).right).toBe('boolean')
        expect(typeof markOrder(order(['a', 'b']), response).right).toBe('boolean')
        expect(typeof markMatch(match({ a: 'b' }), response).right).toBe('boolean')
      }),
    )
  })
})
