import { describe, expect, test } from 'vitest'
import { certificateLines } from '../../../src/app/certificate/certificate-lines.ts'
import english from '../../../src/app/i18n/certificate.en.json' with { type: 'json' }
import { translate } from '../../../src/app/translate.ts'
import type { Translate } from '../../../src/player/words.ts'
import type { Certificate } from '../../../src/record/certificate.ts'
import { sample } from './sample.ts'

const t: Translate = (key, values) => translate([english], 'en', key, values)

function lines(change: Partial<Certificate>, locale = 'en-GB', phone = 'tablet') {
  return certificateLines({ ...sample, ...change }, { t, locale, phone })
}

function fact(change: Partial<Certificate>, label: string, locale?: string): string | undefined {
  return lines(change, locale).facts.find(one => one.label === label)?.value
}

describe('UI-42 what a certificate admits', () => {
  test('who typed or checked the name', () => {
    expect(fact({}, 'How')).toBe('On their own, online. Name typed by the learner.')
    const group = { kind: 'group', led: 'J. Morris', place: 'Scout Hall' } as const
    const checked = { by: 'facilitator', name: 'J. Morris' } as const
    expect(fact({ how: group, nameChecked: checked }, 'How')).toBe(
      'Group session led by J. Morris, Scout Hall. Name checked by J. Morris.',
    )
    expect(fact({ how: { ...group, place: null } }, 'How')).toMatch(
      /^Group session led by J. Morris\. /,
    )
  })

  test('that the organisation has not confirmed it, only where there is one', () => {
    expect(lines({}).notes[1]).toBe(
      'Made on the learner’s tablet. Not yet confirmed by Riverside Youth Club.',
    )
    expect(lines({ organisation: null }).notes[1]).toBe('Made on the learner’s tablet.')
  })

  test('who approved the course, or that nobody has', () => {
    expect(fact({}, 'Course approval')).toBe('No safeguarding professional has approved it yet')
    expect(fact({ approval: { by: 'A. Khan', until: '2027-11-21' } }, 'Course approval')).toBe(
      'Approved by A. Khan, until 21 November 2027',
    )
  })

  test('that another took its place', () => {
    expect(lines({ replacedBy: 'AAAA-BBBB-CCCC' }).notes).toContain(
      'This certificate was replaced by AAAA-BBBB-CCCC.',
    )
    expect(fact({ replaces: 'AAAA-BBBB-CCCC' }, 'Certificate number')).toBe(
      '7K4M-PQ2T-9XWD (replaces AAAA-BBBB-CCCC)',
    )
  })
})

describe('the refresher', () => {
  const by = (setBy: 'organisation' | 'framework' | 'advice') =>
    ({ kind: 'by', on: '2029-11-21', setBy }) as const

  test.each([
    [by('organisation'), 'Riverside Youth Club', '21 November 2029 (set by Riverside Youth Club)'],
    [by('organisation'), null, '21 November 2029 (set by the organisation)'],
    [by('framework'), null, '21 November 2029 (set by the local training framework)'],
    [by('advice'), null, '21 November 2029 (advice: every 3 years)'],
  ])('says who set it: %o', (refresher, organisation, value) => {
    expect(fact({ refresher, organisation }, 'Refresher advised by')).toBe(value)
  })

  test('is a question for the organisation where nobody set one', () => {
    expect(fact({ refresher: { kind: 'ask' } }, 'Refresher')).toBe('Ask your organisation')
  })
})

test('the head is the organisation, or Harbour where there is none', () => {
  expect(lines({}).organisation).toBe('Riverside Youth Club')
  expect(lines({ organisation: null }).organisation).toBe('Harbour')
})

test('minutes have full forms', () => {
  expect(fact({ minutes: 1 }, 'Learning time')).toBe('About 1 minute')
  expect(fact({ minutes: 55 }, 'Learning time')).toBe('About 55 minutes')
})

test('outside English the date stands in digits too', () => {
  expect(fact({}, 'Completed on', 'pl')).toBe('21 listopada 2026 (2026-11-21)')
})

test('a name from right to left leaves the words around it in place', () => {
  const how = { kind: 'group', led: 'محمد', place: 'مسجد النور' } as const
  expect(fact({ how }, 'How')).toContain('led by \u2068محمد\u2069, \u2068مسجد النور\u2069.')
})

test('nothing on it is a score or a promise that no body made', () => {
  expect(JSON.stringify(lines({}))).not.toMatch(/score|accredited|CPD|valid until|scan the code/i)
})
