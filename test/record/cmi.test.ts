import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCmi } from '../../src/record/cmi.ts'
import { isoDuration } from '../../src/record/duration.ts'
import {
  attemptAfter,
  checkAnswered,
  checkStarted,
  opened,
  options,
  readAll,
  tryWith,
} from './history.ts'
import { tinyOutline } from './tiny-course.ts'

describe('an attempt in SCORM’s words', () => {
  test('before it began', () => {
    expect(readCmi(tinyOutline, null, 0)).toEqual({
      completion_status: 'not attempted',
      success_status: 'unknown',
      'score.scaled': null,
      location: '',
      progress_measure: 0,
      session_time: 'PT0S',
      total_time: 'PT0S',
      interactions: [],
    })
  })

  test('half way', () => {
    const attempt = attemptAfter([
      opened('one', 'first'),
      { type: 'spent', page: 'first', seconds: 3661 },
    ])
    expect(readCmi(tinyOutline, attempt, 61)).toMatchObject({
      completion_status: 'incomplete',
      success_status: 'unknown',
      'score.scaled': null,
      location: 'one/first',
      progress_measure: 1 / 3,
      session_time: 'PT1M1S',
      total_time: 'PT1H1M1S',
    })
  })

  test('after a try that did not pass, and after one that did', () => {
    const not = attemptAfter([...readAll, ...tryWith('t1', 2)])
    expect(readCmi(tinyOutline, not, 0)).toMatchObject({
      completion_status: 'incomplete',
      success_status: 'failed',
      'score.scaled': 0.5,
    })
    const passed = attemptAfter([
      ...readAll,
      ...tryWith('t1', 2),
      ...tryWith('t2', 3),
      ...tryWith('t3', 0),
    ])
    expect(readCmi(tinyOutline, passed, 0)).toMatchObject({
      completion_status: 'completed',
      success_status: 'passed',
      'score.scaled': 0.75,
    })
  })

  test('every answer of the check is an interaction', () => {
    const attempt = attemptAfter([
      ...readAll,
      checkStarted('t1'),
      checkAnswered('t1', 'q2', options('b', 'a')),
      checkAnswered('t1', 'q4', { kind: 'text', text: '111' }),
      checkAnswered('t1', 'q1', { kind: 'sequence', ids: ['a', 'b'] }),
      checkAnswered('t1', 'q3', { kind: 'unknown' }),
    ])
    expect(readCmi(tinyOutline, attempt, 0).interactions).toEqual([
      { id: 't1/q2', type: 'choice', learner_response: 'b[,]a', result: 'correct' },
      { id: 't1/q4', type: 'fill-in', learner_response: '111', result: 'incorrect' },
      { id: 't1/q1', type: 'sequencing', learner_response: 'a[,]b', result: 'incorrect' },
      { id: 't1/q3', type: 'other', learner_response: '', result: 'incorrect' },
    ])
    const paired = attemptAfter([
      ...readAll,
      checkStarted('t1'),
      checkAnswered('t1', 'q1', { kind: 'pairs', pairs: { a: 'x', b: 'y' } }),
    ])
    expect(readCmi(tinyOutline, paired, 0).interactions).toMatchObject([
      { type: 'matching', learner_response: 'a[.]x[,]b[.]y' },
    ])
  })
})

describe('a duration', () => {
  test.each([
    [0, 'PT0S'],
    [59, 'PT59S'],
    [60, 'PT1M'],
    [3600, 'PT1H'],
    [3723, 'PT1H2M3S'],
    [90_000, 'PT25H'],
    [1.9, 'PT1S'],
    [-4, 'PT0S'],
  ])('of %d seconds is %s', (seconds, text) => {
    expect(isoDuration(seconds)).toBe(text)
  })

  test('says every second', () => {
    fc.assert(
      fc.property(fc.nat(), seconds => {
        const [, h, m, s] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(isoDuration(seconds)) ?? []
        expect(Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0)).toBe(seconds)
      }),
    )
  })
})
