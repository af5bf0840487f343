import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ActiveTime,
  afterSignal,
  noTime,
  type Signal,
  takeSpent,
  tickEvery,
} from '../../src/record/active-time.ts'

type Kind = Signal extends infer One ? (One extends Signal ? Omit<One, 'at'> : never) : never

const kind: fc.Arbitrary<Kind> = fc.oneof(
  fc.record({
    type: fc.constant('page' as const),
    page: fc.constantFrom('one', 'two', '__proto__', null),
  }),
  fc.constantFrom<Kind>(
    { type: 'visible' },
    { type: 'hidden' },
    { type: 'touched' },
    { type: 'tick' },
  ),
)
/** What happened, how long after the last thing, and by how much the clock jumped in between. */
const steps = fc.array(
  fc.record({
    kind,
    passed: fc.oneof(fc.integer({ min: 0, max: 15_000 }), fc.integer({ min: 0, max: 400_000 })),
    jump: fc.oneof(
      { arbitrary: fc.constant(0), weight: 5 },
      { arbitrary: fc.integer({ min: -1e12, max: 1e12 }), weight: 1 },
    ),
  }),
  { maxLength: 60 },
)

const at = (seconds: number, type: 'visible' | 'hidden' | 'touched' | 'tick'): Signal => ({
  type,
  at: seconds * 1000,
})
const page = (seconds: number, id: string | null): Signal => ({
  type: 'page',
  page: id,
  at: seconds * 1000,
})
const timeAfter = (...signals: Signal[]): ActiveTime => signals.reduce(afterSignal, noTime)
const ticks = (from: number, to: number): Signal[] =>
  Array.from({ length: Math.floor((to - from) / 10) + 1 }, (_, n) => at(from + n * 10, 'tick'))
const spentOf = (time: ActiveTime) => takeSpent(time).spent

describe('active time', () => {
  test('counts a page that is visible and read', () => {
    const time = timeAfter(
      at(0, 'visible'),
      page(0, 'one'),
      ...ticks(10, 30),
      page(35, 'two'),
      at(40, 'tick'),
    )
    expect(spentOf(time)).toEqual([
      { page: 'one', seconds: 35 },
      { page: 'two', seconds: 5 },
    ])
  })

  test('counts nothing while hidden, and nothing outside a page', () => {
    const time = timeAfter(
      ...[at(0, 'visible'), page(0, 'one'), at(8, 'hidden'), ...ticks(10, 50), at(60, 'visible')],
      ...[at(62, 'tick'), page(64, null), at(70, 'tick')],
    )
    expect(spentOf(time)).toEqual([{ page: 'one', seconds: 12 }])
  })

  test('stops two minutes after the last touch, and goes on with the next', () => {
    const gone = timeAfter(at(0, 'visible'), page(0, 'one'), ...ticks(10, 600))
    expect(spentOf(gone)).toEqual([{ page: 'one', seconds: 120 }])
    const back = [at(600, 'touched'), at(604, 'tick')].reduce(afterSignal, gone)
    expect(spentOf(back)).toEqual([{ page: 'one', seconds: 124 }])
  })

  test('a touch after a long pause does not count the pause', () => {
    const time = timeAfter(at(0, 'visible'), page(0, 'one'), ...ticks(10, 300), at(305, 'touched'))
    expect(spentOf(time)).toEqual([{ page: 'one', seconds: 120 }])
  })

  test('a device that slept, or a clock that jumped, adds nothing', () => {
    const start = [at(0, 'visible'), page(0, 'one'), at(5, 'tick')]
    expect(spentOf(timeAfter(...start, at(86_400, 'tick')))).toEqual([{ page: 'one', seconds: 5 }])
    expect(spentOf(timeAfter(...start, at(-86_400, 'tick'), at(-86_395, 'tick')))).toEqual([
      { page: 'one', seconds: 10 },
    ])
  })

  test('a clock that went back does not keep an absent reader here', () => {
    const start = [at(5000, 'visible'), page(5000, 'one'), at(5005, 'tick')]
    expect(spentOf(timeAfter(...start, ...ticks(0, 4000)))).toEqual([{ page: 'one', seconds: 125 }])
  })

  test('what is left of a second is kept for the next time', () => {
    const half: Signal = { type: 'tick', at: 1500 }
    const first = takeSpent(timeAfter(at(0, 'visible'), page(0, 'one'), half))
    expect(first.spent).toEqual([{ page: 'one', seconds: 1 }])
    expect(takeSpent(first.time).spent).toEqual([])
    expect(spentOf(afterSignal(first.time, at(2, 'tick')))).toEqual([{ page: 'one', seconds: 1 }])
  })

  test('is never negative, and never more than the time that really passed', () => {
    fc.assert(
      fc.property(steps, all => {
        let clock = 0
        let real = 0
        let jumps = 0
        let time = noTime
        for (const step of all) {
          real += step.passed
          clock += step.passed + step.jump
          jumps += step.jump === 0 ? 0 : 1
          time = afterSignal(time, { ...step.kind, at: clock } as Signal)
        }
        const { spent } = takeSpent(time)
        expect(spent.every(one => one.seconds > 0 && Number.isInteger(one.seconds))).toBe(true)
        const total = spent.reduce((sum, one) => sum + one.seconds * 1000, 0)
        expect(total).toBeLessThanOrEqual(real + jumps * 3 * tickEvery)
      }),
      { numRuns: 500 },
    )
  })

  test('taken now or later, the seconds come to the same', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.boolean()), (all, takes) => {
        let clock = 0
        let whole = noTime
        let cut = noTime
        const taken = new Map<string, number>()
        const take = () => {
          const now = takeSpent(cut)
          cut = now.time
          for (const one of now.spent) taken.set(one.page, (taken.get(one.page) ?? 0) + one.seconds)
        }
        for (const [n, step] of all.entries()) {
          clock += step.passed + step.jump
          const signal = { ...step.kind, at: clock } as Signal
          whole = afterSignal(whole, signal)
          cut = afterSignal(cut, signal)
          if (takes[n]) take()
        }
        take()
        expect(taken).toEqual(new Map(takeSpent(whole).spent.map(one => [one.page, one.seconds])))
      }),
    )
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'a clock that says %d adds nothing',
    odd => {
      const touched = timeAfter(at(0, 'visible'), page(0, 'one'), { type: 'touched', at: odd })
      const later = spentOf([at(3, 'tick'), at(5, 'tick')].reduce(afterSignal, touched))
      expect(later.every(one => one.seconds <= 2)).toBe(true)
      const time = timeAfter(
        at(0, 'visible'),
        page(0, 'one'),
        { type: 'tick', at: odd },
        at(5, 'tick'),
      )
      expect(spentOf(time)).toEqual([])
    },
  )
})
