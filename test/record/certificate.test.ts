import { describe, expect, test } from 'vitest'
import type { Organisation } from '../../src/course/organisation.ts'
import { type Given, issueCertificate } from '../../src/record/issue-certificate.ts'
import { renameCertificate } from '../../src/record/rename-certificate.ts'
import { attemptAfter, readAll, tryWith } from './history.ts'

const course = {
  id: 'tiny',
  code: 'c1',
  title: 'A tiny course',
  level: 1 as const,
  topics: ['Noticing', 'Reporting'],
  language: 'en',
  approval: { by: 'The Board', on: '2026-01-01', until: '2028-01-01', version: '1.0' },
}
const attempt = attemptAfter([
  ...readAll,
  { type: 'spent', page: 'first', seconds: 150 },
  ...tryWith('t1', 4),
])
const learner = { id: 'amina', name: 'Amina Ŵyn' }
const given: Given = {
  id: '0a1b',
  number: '7K4M-PQ2T-9XWD',
  at: '2026-11-22T08:00:00.000Z',
  zone: 'Europe/London',
}

describe('a certificate', () => {
  test('states what interface.md 10.1 lists, frozen as it was, and no score', () => {
    const organisation: Organisation = { name: 'Riverside Youth Club', refresherMonths: 24 }
    expect(issueCertificate(course, attempt, learner, organisation, given)).toEqual({
      ok: true,
      certificate: {
        id: '0a1b',
        number: '7K4M-PQ2T-9XWD',
        learner: 'amina',
        attempt: 'attempt',
        name: 'Amina Ŵyn',
        organisation: 'Riverside Youth Club',
        course: 'tiny',
        courseCode: 'c1',
        title: 'A tiny course',
        level: 1,
        topics: ['Noticing', 'Reporting'],
        version: '1.0',
        language: 'en',
        completedOn: '2026-11-21',
        refresher: { kind: 'by', on: '2028-11-21', setBy: 'organisation' },
        how: { kind: 'alone' },
        nameChecked: { by: 'learner' },
        minutes: 3,
        approval: { by: 'The Board', until: '2028-01-01' },
        issuedAt: '2026-11-22T08:00:00.000Z',
      },
    })
  })

  test('of somebody alone names no organisation and advises three years', () => {
    const issued = issueCertificate(course, attempt, learner, null, given)
    expect(issued).toMatchObject({
      certificate: {
        organisation: null,
        refresher: { kind: 'by', on: '2029-11-21', setBy: 'advice' },
      },
    })
  })

  test('of a group says who led it and who checked the name', () => {
    const how = { kind: 'group' as const, led: 'Sam', place: 'Town hall' }
    const nameChecked = { by: 'facilitator' as const, name: 'Sam' }
    const asked = { ...given, how, nameChecked, frameworkMonths: 12 }
    expect(issueCertificate(course, attempt, learner, {}, asked)).toMatchObject({
      certificate: { how, nameChecked, refresher: { on: '2027-11-21', setBy: 'framework' } },
    })
  })

  test.each([
    ['nobody approved', null],
    ['somebody approved another version of', { ...course.approval, version: '0.9' }],
    ['the approval ran out for', { ...course.approval, until: '2026-11-20' }],
  ])('claims no approval where %s the course', (_, approval) => {
    const issued = issueCertificate({ ...course, approval }, attempt, learner, null, given)
    expect(issued).toMatchObject({ certificate: { approval: null } })
  })

  test('is refused without a completion or a name, and for another course or person', () => {
    const why = (
      ...[which, whose, who]: [typeof course, typeof attempt, { id: string; name: string }]
    ) => issueCertificate(which, whose, who, null, given)
    const half = attemptAfter(readAll)
    expect(why(course, half, learner)).toEqual({ ok: false, why: 'not-completed' })
    expect(why(course, attempt, { ...learner, name: '' })).toEqual({ ok: false, why: 'no-name' })
    expect(why({ ...course, id: 'other' }, attempt, learner)).toEqual({
      ok: false,
      why: 'other-course',
    })
    expect(why(course, attempt, { ...learner, id: 'ben' })).toEqual({
      ok: false,
      why: 'other-learner',
    })
  })
})

describe('a changed name', () => {
  const issued = issueCertificate(course, attempt, learner, null, given)
  if (!issued.ok) throw new Error(issued.why)
  const old = issued.certificate
  const next = { id: '0a1c', number: 'AAAA-BBBB-CCCC', at: '2026-12-01T08:00:00.000Z' }

  test('makes a new certificate, and the old one says what replaced it', () => {
    expect(renameCertificate(old, ' Amina  Begum ', next)).toEqual({
      ok: true,
      replaced: { ...old, replacedBy: 'AAAA-BBBB-CCCC' },
      certificate: {
        ...old,
        id: '0a1c',
        number: 'AAAA-BBBB-CCCC',
        name: 'Amina Begum',
        replaces: '7K4M-PQ2T-9XWD',
        issuedAt: '2026-12-01T08:00:00.000Z',
      },
    })
  })

  test('is no longer the name that a facilitator checked', () => {
    const checked = { ...old, nameChecked: { by: 'facilitator' as const, name: 'Sam' } }
    expect(renameCertificate(checked, 'Amina Begum', next)).toMatchObject({
      certificate: { nameChecked: { by: 'learner' } },
    })
  })

  test('can be changed again, but each certificate only once', () => {
    const once = renameCertificate(old, 'Amina Begum', next)
    if (!once.ok) throw new Error(once.why)
    const again = { ...next, id: '0a1d', number: 'DDDD-EEEE-FFFF' }
    expect(renameCertificate(once.replaced, 'Amina B', again)).toEqual({
      ok: false,
      why: 'already-replaced',
    })
    expect(renameCertificate(once.certificate, 'Amina B', again)).toMatchObject({
      certificate: { replaces: 'AAAA-BBBB-CCCC' },
      replaced: { replaces: '7K4M-PQ2T-9XWD', replacedBy: 'DDDD-EEEE-FFFF' },
    })
  })

  test('must be a name, and another one', () => {
    expect(renameCertificate(old, '  ', next)).toEqual({ ok: false, why: 'empty' })
    expect(renameCertificate(old, 'Amina Ŵyn ', next)).toEqual({ ok: false, why: 'same-name' })
  })
})
