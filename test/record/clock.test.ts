import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isReading, tick } from '../../src/record/clock.ts'

/** Wall clocks stand still, jump back, jump far ahead, and say nonsense. */
const wall = fc.oneof(
  fc.integer({ min: 0, max: 4_102_444_800_000 }),
  fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY, 8.64e15, 1.5),
)
const device = fc.constantFrom('0b', '7f', 'c3')

describe('a hybrid logical clock', () => {
  test('a reading is later than everything that its device had seen, however the clock jumps', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ wall, device }), { minLength: 2 }), steps => {
        const readings: string[] = []
        for (const step of steps) readings.push(tick(readings.at(-1), step.wall, step.device))
        expect(readings).toEqual([...readings].sort())
        expect(new Set(readings).size).toBe(readings.length)
        expect(readings.every(isReading)).toBe(true)
      }),
    )
  })

  test('many devices that have not heard of each other never write the same reading', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ wall, device }), { maxLength: 60 }), steps => {
        const last = new Map<string, string>()
        const all = steps.map(step => {
          const reading = tick(last.get(step.device), step.wall, step.device)
          last.set(step.device, reading)
          return reading
        })
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })

  test('an answer to a message sorts after the message, though the answering clock is years behind', () => {
    const message = tick(undefined, Date.UTC(2030, 0, 1), 'zz')
    const answer = tick(message, Date.UTC(2001, 0, 1), 'aa')
    expect(answer > message).toBe(true)
  })

  test('a counter that runs over moves to the next millisecond', () => {
    const full = '00000000a-zzzz-d'
    expect(tick(full, 0, 'd')).toBe('00000000b-0000-d')
  })

  test('the last moment that it can write still goes on', () => {
    const late = tick(undefined, 8.64e15, 'd')
    expect(tick(late, 8.64e15, 'd') > late).toBe(true)
    expect(isReading(late)).toBe(true)
  })

  test.each(['', 'NaN', '00000000A-0000-d', '00000000a-0000-', '00000000a-000-d', 'yesterday'])(
    'refuses to go on from %j, which is no reading',
    text => {
      expect(isReading(text)).toBe(false)
      expect(() => tick(text, 0, 'd')).toThrow('not a clock reading')
    },
  )
})
