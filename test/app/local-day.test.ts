import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDay } from '../../src/app/local-day.ts'
import { dayIn } from '../../src/record/calendar-date.ts'

test('the day of this device, whatever its time zone, as the certificate reckons it', () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const date = fc.date({
    min: new Date('1970-01-02'),
    max: new Date('2199-12-30'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(date, now => {
      expect(localDay(now)).toBe(dayIn(zone, now.toISOString()))
    }),
  )
})

test('days and months below ten have two digits', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
