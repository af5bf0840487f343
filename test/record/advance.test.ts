import { describe, expect, test } from 'vitest'
import { finalCheckPage } from '../../src/record/active-time.ts'
import { neededToPass, passMarkOf } from '../../src/record/advance-check.ts'
import { answerTo } from '../../src/record/answer.ts'
import type { Happening } from '../../src/record/event.ts'
import { addEvents, fold } from '../../src/record/fold.ts'
import {
  attemptAfter,
  checkAnswered,
  checkStarted,
  eventsOf,
  opened,
  options,
  readAll,
  started,
  tryWith,
} from './history.ts'
import { tinyOutline } from './tiny-course.ts'

const refusalsOf = (...happenings: Happening[]) =>
  fold(tinyOutline, eventsOf(happenings)).refusals.map(refused => refused.why)

describe('an attempt', () => {
  test('begins with who, what and which version', () => {
    expect(attemptAfter([])).toMatchObject({
      id: 'attempt',
      learner: 'amina',
      course: 'tiny',
      version: '1.0',
      fingerprint: '0123456789ab',
      language: 'en',
      startedAt: '2026-11-21T09:00:00.000Z',
      place: null,
      completed: null,
    })
  })

  test.each<[string, Happening]>([
    ['unknown-lesson', opened('three', 'first')],
    ['unknown-page', opened('two', 'first')],
    ['unknown-lesson', { type: 'finished', lesson: 'constructor' }],
    ['unknown-block', { type: 'skipped', block: 'other-story' }],
    ['unknown-page', { type: 'spent', page: 'fourth', seconds: 3 }],
    ['not-a-time', { type: 'spent', page: 'first', seconds: -3 }],
    ['not-a-time', { type: 'spent', page: 'first', seconds: Number.NaN }],
    ['not-a-time', { type: 'spent', page: 'first', seconds: Number.POSITIVE_INFINITY }],
    ['already-started', started],
    ['lessons-unfinished', checkStarted('t1')],
    ['unknown-try', { type: 'check-submitted', try: 't1' }],
  ])('refuses, as %s, what cannot be', (why, happening) => {
    expect(refusalsOf(started, happening)).toEqual([why])
  })

  test('refuses what comes before its start, another course, another attempt', () => {
    expect(refusalsOf(opened('one', 'first'))).toEqual(['not-started'])
    expect(refusalsOf({ ...started, course: 'other' })).toEqual(['other-course'])
    const [first, second] = eventsOf([started, opened('one', 'first')])
    if (!first || !second) throw new Error('two events were written')
    const { refusals } = fold(tinyOutline, [first, { ...second, attempt: 'another' }])
    expect(refusals).toEqual([{ event: second.id, why: 'other-attempt' }])
  })

  test('keeps, and does not choke on, events of a newer Harbour', () => {
    const newer = eventsOf([started]).concat(
      JSON.parse(
        JSON.stringify(eventsOf([started, started]).slice(1)).replace('started', 'dreamt'),
      ),
    )
    expect(fold(tinyOutline, newer).refusals).toEqual([
      { event: 'phone-0001', why: 'unknown-event' },
    ])
  })

  test('an event before a refused one makes the log fold again, and may mend the refusal', () => {
    const [begin, first, second, third, check] = eventsOf([
      started,
      opened('one', 'first'),
      opened('one', 'second'),
      opened('two', 'third'),
      checkStarted('t1'),
    ])
    if (!begin || !first || !second || !third || !check) throw new Error('five events were written')
    const known = [begin, first, second, check]
    const before = fold(tinyOutline, known)
    expect(before.refusals).toEqual([{ event: check.id, why: 'lessons-unfinished' }])
    const after = addEvents(tinyOutline, before.attempt, known, [third])
    expect(after.attempt?.tries).toHaveLength(1)
    expect(after.refusals).toEqual([])
  })

  test('two events with one reading fold by id, so that devices agree', () => {
    const [begin, one] = eventsOf([started, opened('one', 'first')])
    if (!begin || !one) throw new Error('two events were written')
    const other = { ...one, ...opened('two', 'third'), id: 'a-smaller-id' }
    for (const events of [
      [begin, one, other],
      [other, one, begin],
    ]) {
      expect(fold(tinyOutline, events).attempt?.place).toEqual({ lesson: 'one', page: 'first' })
    }
  })

  test('its place is the page opened last', () => {
    const attempt = attemptAfter([opened('two', 'third'), opened('one', 'first')])
    expect(attempt.place).toEqual({ lesson: 'one', page: 'first' })
    expect(attempt.opened).toEqual({ third: true, first: true })
  })

  test('adds up the seconds on each page', () => {
    const spent = (page: string, seconds: number): Happening => ({ type: 'spent', page, seconds })
    const attempt = attemptAfter([spent('first', 20), spent('third', 5), spent('first', 1)])
    expect(attempt.seconds).toEqual({ first: 21, third: 5 })
  })

  test('counts the time on the final check, which is no page', () => {
    const attempt = attemptAfter([{ type: 'spent', page: finalCheckPage, seconds: 90 }])
    expect(attempt.seconds).toEqual({ [finalCheckPage]: 90 })
  })

  test('keeps the newest answer, forgets it after "Try again", and tells cards of two blocks apart', () => {
    const answered = (block: string, item: string, id: string): Happening => ({
      type: 'answered',
      block,
      item,
      response: options(id),
    })
    const happenings = [
      answered('q', 'q', 'a'),
      answered('q', 'q', 'b'),
      answered('sort-one', 'card', 'fact'),
      answered('sort-two', 'card', 'opinion'),
    ]
    const attempt = attemptAfter(happenings)
    expect(answerTo(attempt, 'q')).toEqual(options('b'))
    expect(answerTo(attempt, 'sort-one', 'card')).toEqual(options('fact'))
    expect(answerTo(attempt, 'sort-two', 'card')).toEqual(options('opinion'))
    expect(answerTo(attempt, 'constructor')).toBeUndefined()
    const again = attemptAfter([...happenings, { type: 'retried', block: 'q', item: 'q' }])
    expect(answerTo(again, 'q')).toBeUndefined()
  })
})

describe('a story', () => {
  const chose = (node: string, choice?: string): Happening => ({
    type: 'chose',
    block: 'food-bank',
    node,
    ...(choice !== undefined && { choice }),
  })

  test('remembers each choice, and keeps it when the learner goes back', () => {
    const attempt = attemptAfter([
      chose('arrives', 'clothes'),
      chose('only-clothes'),
      chose('arrives'),
    ])
    expect(attempt.stories).toEqual({
      'food-bank': { choices: { arrives: 'clothes' }, at: 'arrives', state: 'reading' },
    })
  })

  test('can be read after it was skipped, and ends where it ended', () => {
    const attempt = attemptAfter([
      { type: 'skipped', block: 'food-bank' },
      chose('arrives', 'tell'),
      { type: 'ended', block: 'food-bank', node: 'told-lead' },
    ])
    expect(attempt.stories['food-bank']).toEqual({
      choices: { arrives: 'tell' },
      at: 'told-lead',
      state: 'ended',
    })
  })

  test('UI-49 skipped counts as its page opened, and goes on counting', () => {
    const skipped: Happening = { type: 'skipped', block: 'food-bank' }
    expect(attemptAfter([skipped]).opened).toEqual({ second: true })
    expect(attemptAfter([skipped, chose('arrives')]).opened).toEqual({ second: true })
    const without = readAll.filter(one => !(one.type === 'opened' && one.page === 'second'))
    expect(attemptAfter([...without, ...tryWith('t1', 4)]).completed).toBeNull()
    expect(attemptAfter([...without, skipped, ...tryWith('t1', 4)]).completed).not.toBeNull()
  })
})

describe('the final check', () => {
  test('is marked when it is handed in: right, needed, and what to look at again', () => {
    const attempt = attemptAfter([...readAll, ...tryWith('t1', 2)])
    expect(attempt.tries[0]?.result).toEqual({
      at: expect.any(String),
      right: 2,
      of: 4,
      needed: 3,
      passed: false,
      wrong: ['q3', 'q4'],
    })
    expect(attempt.completed).toBeNull()
  })

  test('can be tried again without limit, and a pass completes the course', () => {
    const tries = ['t1', 't2', 't3', 't4'].flatMap(id => tryWith(id, 0))
    const attempt = attemptAfter([...readAll, ...tries, ...tryWith('t5', 3)])
    expect(attempt.tries.map(one => one.result?.passed)).toEqual([false, false, false, false, true])
    expect(attempt.completed).not.toBeNull()
  })

  test('marks no answer as not right', () => {
    const attempt = attemptAfter([
      ...readAll,
      checkStarted('t1'),
      { type: 'check-submitted', try: 't1' },
    ])
    expect(attempt.tries[0]?.result).toMatchObject({ right: 0, of: 4, passed: false })
  })

  test('takes no more answers once handed in, and is handed in once', () => {
    const late = checkAnswered('t1', 'q3', options('yes'))
    const all = [started, ...readAll, ...tryWith('t1', 2), late, tryWith('t1', 2).at(-1) ?? late]
    expect(refusalsOf(...all)).toEqual(['already-submitted', 'already-submitted'])
  })

  test.each([
    [0.75, 3],
    [1, 4],
    [0.1, 3],
    [-5, 3],
    [Number.NaN, 3],
    [7, 4],
  ])('an organisation may ask for more, never for less: %d of 4 needs %d', (asked, needed) => {
    const attempt = attemptAfter([...readAll, ...tryWith('t1', 4, asked)])
    expect(attempt.tries[0]?.result?.needed).toBe(needed)
  })

  test.each([
    ['no questions', []],
    ['a question twice', ['q1', 'q1']],
    ['a question of no bank', ['q1', 'toString']],
  ])('refuses a draw with %s', (_, ids) => {
    const questions = ids.map(question => ({ question, options: [] }))
    const draw: Happening = { type: 'check-started', try: 't1', questions, passMark: 0.75 }
    expect(refusalsOf(started, ...readAll, draw)).toEqual(['unknown-question'])
  })

  test('refuses a try begun twice and an answer to a question not drawn', () => {
    const begun = [started, ...readAll, checkStarted('t1')]
    expect(refusalsOf(...begun, checkStarted('t1'))).toEqual(['already-started'])
    expect(refusalsOf(...begun, checkAnswered('t1', '__proto__', options('a')))).toEqual([
      'unknown-question',
    ])
  })
})

describe('the pass mark', () => {
  test.each([
    [0.8, 15, 12],
    [0.55, 20, 11],
    [0.07, 100, 7],
    [0.81, 15, 13],
    [1, 15, 15],
  ])('%d of %i questions is %i right', (passMark, of, needed) => {
    expect(neededToPass(passMark, of)).toBe(needed)
  })

  test.each([
    [undefined, 0.8],
    [0.9, 0.9],
    [0.5, 0.8],
    [2, 1],
  ])('of a course at 0.8 and an organisation at %j is %d', (asked, passMark) => {
    expect(passMarkOf(0.8, asked)).toBe(passMark)
  })
})

describe('completion (DESIGN 20.15)', () => {
  const declared = (declaration: string, confirmed: boolean): Happening => ({
    type: 'declared',
    declaration,
    document: 'code-of-conduct',
    documentVersion: '3',
    confirmed,
  })
  const asking = { ...tinyOutline, declarations: ['code'] }
  const passed = [...readAll, ...tryWith('t1', 4)]

  test('needs no declaration where no organisation asks', () => {
    expect(attemptAfter([...passed, declared('code', false)]).completed).not.toBeNull()
  })

  test('waits for a declaration that is asked for, and comes with it', () => {
    expect(attemptAfter(passed, asking).completed).toBeNull()
    expect(attemptAfter([...passed, declared('code', false)], asking).completed).toBeNull()
    const attempt = attemptAfter([...passed, declared('code', true)], asking)
    expect(attempt.completed?.event).toBe('phone-0012')
    expect(attempt.declarations).toEqual({
      code: {
        document: 'code-of-conduct',
        documentVersion: '3',
        confirmed: true,
        at: attempt.completed?.at,
      },
    })
  })

  test('needs every page, though a lesson was finished without it', () => {
    const gap = passed.filter(one => !(one.type === 'opened' && one.page === 'first'))
    const attempt = attemptAfter(gap)
    expect(attempt.finished).toEqual({ one: true, two: true })
    expect(attempt.tries).toEqual([])
    expect(attempt.completed).toBeNull()
  })
})
