import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarFile } from '../../../src/app/certificate/calendar-file.ts'

const madeAt = '2026-11-21T14:05:00.000Z'
const refresher = { id: 'refresher-1', title: 'Harbour: refresher', on: '2029-08-21' }
const text = (title: string) => calendarFile([{ ...refresher, title }], 'Harbour', madeAt).text()

/** As a calendar reads it (RFC 5545, 3.1 and 3.3.11): lines joined, then escapes undone. */
function summary(file: string): string | undefined {
  const line = file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find(one => one.startsWith('SUMMARY:'))
  return line
    ?.slice('SUMMARY:'.length)
    .replace(/\\([\\;,n])/g, (_, mark) => (mark === 'n' ? '\n' : mark))
}

describe('the calendar file', () => {
  test('marks whole days with neutral titles, and is the same each time', async () => {
    const days = [
      { id: 'follow-up-1', title: 'Harbour: short questions', on: '2027-01-30' },
      refresher,
    ]
    const file = await calendarFile(days, 'Harbour', madeAt).text()
    expect(file).toBe(await calendarFile(days, 'Harbour', madeAt).text())
    expect(file).toContain('DTSTART;VALUE=DATE:20270130\r\n')
    expect(file).toContain('DTSTART;VALUE=DATE:20290821\r\n')
    expect(file).toContain('DTSTAMP:20261121T140500Z\r\n')
    expect(file.match(/UID:.*/g)).toEqual(['UID:follow-up-1', 'UID:refresher-1'])
    expect(file).not.toMatch(/abuse|child|certificate/i)
  })

  test('says where to go, and an address breaks out of it nowhere', async () => {
    const link = 'https://harbour.example/f/0a1b/1'
    const file = await calendarFile([{ ...refresher, link }], 'Harbour', madeAt).text()
    expect(file).toContain(`URL;VALUE=URI:${link}\r\n`)
    expect(file).toContain(`DESCRIPTION:${link}\r\n`)
  })

  test('keeps any title, and breaks out of it nowhere', async () => {
    const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    const hostile = fc.constantFrom(
      'a;b,c\\d',
      'x\r\nEND:VEVENT',
      'ŵ'.repeat(150),
      '👩‍👩‍👧'.repeat(30),
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(title, hostile), async words => {
        const file = await text(words)
        const longest = Math.max(...file.split('\r\n').map(line => Buffer.byteLength(line)))
        expect(longest).toBeLessThanOrEqual(75)
        expect(file.match(/^END:VEVENT$/gm)).toHaveLength(1)
        expect(summary(file)).toBe(words.replace(/\r\n|\r|\n/g, '\n'))
      }),
    )
  })
})
