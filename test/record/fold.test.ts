import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Response } from '../../src/course/question.ts'
import { tick } from '../../src/record/clock.ts'
import type { Event, Happening } from '../../src/record/event.ts'
import { addEvents, fold } from '../../src/record/fold.ts'
import { checkStarted, eventsOf, readAll, started, tryWith } from './history.ts'
import { pageIds, questionIds, tinyOutline } from './tiny-course.ts'

/** Ids that a course may have, and ids that only an enemy or a prototype would. */
const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  '\u0000',
)
const id = (...known: string[]) =>
  fc.oneof({ arbitrary: fc.constantFrom(...known), weight: 6 }, { arbitrary: hostile, weight: 1 })
const text = fc.oneof(hostile, fc.string())

const response: fc.Arbitrary<Response> = fc.oneof(
  fc.record({
    kind: fc.constant('options' as const),
    ids: fc.array(id('a', 'b', 'yes'), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('sequence' as const), ids: fc.array(text, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('pairs' as const),
    pairs: fc.dictionary(text, text, { maxKeys: 3 }),
  }),
  fc.constant({ kind: 'unknown' as const }),
)
const lesson = id('one', 'two')
const page = id(...pageIds)
const block = id('food-bank')
const one = id('t1', 't2')
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -1, Number.NaN, 0.75, 1))
const question = fc.record({
  question: id(...questionIds),
  options: fc.array(text, { maxLength: 2 }),
})

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constant(started),
  fc.record({ type: fc.constant('opened' as const), lesson, page }),
  fc.record({ type: fc.constant('finished' as const), lesson }),
  fc.record({ type: fc.constant('skipped' as const), block }),
  fc.record({ type: fc.constant('chose' as const), block, node: text, choice: text }),
  fc.record({ type: fc.constant('chose' as const), block, node: text }),
  fc.record({ type: fc.constant('ended' as const), block, node: text }),
  fc.record({ type: fc.constant('answered' as const), block: text, item: text, response }),
  fc.record({ type: fc.constant('retried' as const), block: text, item: text }),
  fc.record({
    type: fc.constant('declared' as const),
    declaration: id('policy'),
    document: fc.constantFrom('definitions' as const, 'contacts' as const),
    confirmed: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('check-started' as const),
    try: one,
    questions: fc.array(question, { maxLength: 4 }),
    passMark: number,
  }),
  fc.record({
    type: fc.constant('check-answered' as const),
    try: one,
    question: id(...questionIds),
    response,
  }),
  fc.record({ type: fc.constant('check-submitted' as const), try: one }),
  fc.record({ type: fc.constant('spent' as const), page, seconds: number }),
  fc.constantFrom(...readAll, ...tryWith('t1', 4), ...tryWith('t2', 2), checkStarted('t1')),
)

/** One attempt on two devices with clocks that jump, which now and then hear of each other. */
const log: fc.Arbitrary<Event[]> = fc
  .array(
    fc.record({
      happening,
      device: fc.constantFrom('phone' as const, 'tablet' as const),
      wall: fc.integer({ min: 0, max: 50 }),
      heard: fc.boolean(),
      attempt: fc.oneof(
        { arbitrary: fc.constant('attempt'), weight: 20 },
        { arbitrary: hostile, weight: 1 },
      ),
    }),
    { maxLength: 40 },
  )
  .chain(steps => fc.boolean().map(lived => written(steps, lived)))

interface Step {
  happening: Happening
  device: 'phone' | 'tablet'
  wall: number
  heard: boolean
  attempt: string
}

/** With `lived` the log begins as real ones do; without, anything may come first. */
function written(steps: readonly Step[], lived: boolean): Event[] {
  const events = lived ? eventsOf([started, ...readAll]) : []
  const newest = events.at(-1)?.order
  const last: Record<Step['device'], string | undefined> = { phone: newest, tablet: newest }
  for (const [at, step] of steps.entries()) {
    const heard = [last.phone ?? '', last.tablet ?? ''].sort().at(-1) || undefined
    const order = tick(step.heard ? heard : last[step.device], step.wall, step.device)
    last[step.device] = order
    const when = new Date(step.wall).toISOString()
    events.push({ ...step.happening, id: `e${at}`, attempt: step.attempt, order, at: when })
  }
  return events
}

/** The log in another order, with some of it said twice. */
const retold = (events: readonly Event[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...events], { minLength: events.length }),
      fc.shuffledSubarray([...events]),
    )
    .map(([all, again]) => [...all, ...again])

describe('the fold of an attempt', () => {
  test('any order of arrival and any repetition gives the same attempt', () => {
    const cases = log.chain(events => fc.tuple(fc.constant(events), retold(events)))
    fc.assert(
      fc.property(cases, ([events, again]) => {
        expect(fold(tinyOutline, again)).toEqual(fold(tinyOutline, events))
      }),
      { numRuns: 400 },
    )
  })

  test('any cut into parcels, arriving in any order, gives what the whole log gives', () => {
    const cases = log.chain(events =>
      fc.tuple(
        fc.constant(events),
        retold(events),
        fc.array(fc.nat(events.length * 2), { maxLength: 5 }),
      ),
    )
    fc.assert(
      fc.property(cases, ([events, again, cuts]) => {
        expect(inParcels(again, cuts)).toEqual(fold(tinyOutline, events).attempt)
      }),
      { numRuns: 400 },
    )
  })

  test('one event at a time gives what folding all of them gives, refusals too', () => {
    fc.assert(
      fc.property(log, events => {
        let attempt = fold(tinyOutline, []).attempt
        const refusals = new Set<string>()
        const sorted = [...events].sort((a, b) => (a.order < b.order ? -1 : 1))
        for (const [at, event] of sorted.entries()) {
          const next = addEvents(tinyOutline, attempt, sorted.slice(0, at), [event])
          attempt = next.attempt
          for (const refused of next.refusals) refusals.add(refused.event)
        }
        const whole = fold(tinyOutline, events)
        expect(attempt).toEqual(whole.attempt)
        expect(refusals).toEqual(new Set(whole.refusals.map(refused => refused.event)))
      }),
    )
  })

  test('a refused event changes nothing but how far the attempt has read', () => {
    fc.assert(
      fc.property(log, events => {
        const { attempt, refusals } = fold(tinyOutline, events)
        const refused = new Set(refusals.map(one => one.event))
        const rest = fold(
          tinyOutline,
          events.filter(event => !refused.has(event.id)),
        )
        expect(rest.refusals).toEqual([])
        expect({ ...rest.attempt, upTo: '' }).toEqual({ ...attempt, upTo: '' })
      }),
    )
  })

  test('completed is set once and never unset, whatever comes later', () => {
    const done = eventsOf([started, ...readAll, ...tryWith('t1', 4)])
    const before = fold(tinyOutline, done).attempt?.completed
    expect(before).toEqual({ at: done.at(-1)?.at, event: done.at(-1)?.id })
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 20 }), happenings => {
        const later = eventsOf([started, ...readAll, ...tryWith('t1', 4), ...happenings])
        expect(fold(tinyOutline, later).attempt?.completed).toEqual(before)
      }),
    )
  })

  test('an attempt never opens, answers or passes what its course does not have', () => {
    fc.assert(
      fc.property(log, events => {
        const { attempt } = fold(tinyOutline, events)
        if (!attempt) return
        expect(pageIds).toEqual(expect.arrayContaining(Object.keys(attempt.opened)))
        expect(['one', 'two']).toEqual(expect.arrayContaining(Object.keys(attempt.finished)))
        const drawn = attempt.tries.flatMap(one => one.questions.map(drawn => drawn.question))
        expect(questionIds).toEqual(expect.arrayContaining(drawn))
        for (const seconds of Object.values(attempt.seconds)) expect(seconds).toBeGreaterThan(0)
      }),
    )
  })

  test('kept and read back as JSON, a snapshot goes on as if it had never been away', () => {
    fc.assert(
      fc.property(log, log, (soFar, added) => {
        const later = added.map(event => ({
          ...event,
          id: `${event.id}-later`,
          order: `z${event.order}`,
        }))
        const { attempt } = fold(tinyOutline, soFar)
        const kept = JSON.parse(JSON.stringify(attempt))
        expect(addEvents(tinyOutline, kept, soFar, later).attempt).toEqual(
          fold(tinyOutline, [...soFar, ...later]).attempt,
        )
      }),
    )
  })
})

/** Adds parcel after parcel, cut where `cuts` says, each to what came before. */
function inParcels(events: readonly Event[], cuts: readonly number[]) {
  const edges = [0, ...[...cuts].sort((a, b) => a - b), events.length]
  let attempt = fold(tinyOutline, []).attempt
  for (const [at, from] of edges.entries()) {
    const parcel = events.slice(from, edges[at + 1] ?? events.length)
    attempt = addEvents(tinyOutline, attempt, events.slice(0, from), parcel).attempt
  }
  return attempt
}
