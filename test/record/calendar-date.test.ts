import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayIn } from '../../src/record/calendar-date.ts'
import { refresherAfter } from '../../src/record/refresher.ts'
import { remindersOf } from '../../src/record/reminder.ts'

const day = fc
  .integer({ min: 0, max: 36_500 })
  .map(days => new Date(days * 86_400_000).toISOString().slice(0, 10))

describe('months', () => {
  test.each([
    ['2026-11-21', 36, '2029-11-21'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })

  test('land in the right month, on the same day or on that month’s last', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), (from, months) => {
        const to = addMonths(from, months)
        const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(month(to)).toBe(month(from) + months)
        if (to.slice(8) !== from.slice(8)) expect(addDays(to, 1).slice(8)).toBe('01')
      }),
    )
  })
})

describe('days', () => {
  test('ten weeks after 21 November 2026 is 30 January 2027', () => {
    expect(addDays('2026-11-21', 70)).toBe('2027-01-30')
  })

  test('there and back again is the same day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(addDays(addDays(from, days), -days)).toBe(from)
      }),
    )
  })

  test('an instant falls on the day of the device’s own zone', () => {
    expect(dayIn('Europe/London', '2026-06-30T23:30:00Z')).toBe('2026-07-01')
    expect(dayIn('Europe/London', '2026-12-31T23:30:00Z')).toBe('2026-12-31')
    expect(dayIn('America/New_York', '2026-07-01T03:59:59Z')).toBe('2026-06-30')
    expect(dayIn('Asia/Karachi', '2026-02-28T20:00:00Z')).toBe('2026-03-01')
  })
})

describe('the refresher', () => {
  const on = '2026-11-21'

  test('the organisation’s interval wins, then the framework’s, then 36 months advised', () => {
    expect(refresherAfter(on, { organisation: 12, framework: 24 })).toEqual({
      kind: 'by',
      on: '2027-11-21',
      setBy: 'organisation',
    })
    expect(refresherAfter(on, { framework: 24 })).toEqual({
      kind: 'by',
      on: '2028-11-21',
      setBy: 'framework',
    })
    expect(refresherAfter(on, {})).toEqual({ kind: 'by', on: '2029-11-21', setBy: 'advice' })
  })

  test('an organisation that sets none is asked', () => {
    expect(refresherAfter(on, { organisation: 0, framework: 24 })).toEqual({ kind: 'ask' })
  })
})

describe('reminders', () => {
  test('are those of interface.md L17', () => {
    const refresher = refresherAfter('2026-11-21', {})
    expect(remindersOf({ completedOn: '2026-11-21', refresher })).toEqual({
      followUp: '2027-01-30',
      refresher: '2029-08-21',
    })
  })

  test('leave out the refresher where there is only somebody to ask', () => {
    expect(remindersOf({ completedOn: '2026-11-21', refresher: { kind: 'ask' } })).toEqual({
      followUp: '2027-01-30',
      refresher: null,
    })
  })
})
