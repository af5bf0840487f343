import { describe, expect, test } from 'vitest'
import type { Certificate } from '../../src/record/certificate.ts'
import { issueCertificate } from '../../src/record/issue-certificate.ts'
import { refreshersDue } from '../../src/record/refresher.ts'
import { attemptAfter, readAll, tryWith } from './history.ts'

const certificate = issued()
const begun = { id: 'again', course: 'tiny', startedAt: '2029-10-01T08:00:00.000Z' }
const due = (attempts: readonly (typeof begun)[], today: string, one = certificate) =>
  refreshersDue([one], attempts, today).length === 1

describe('a refresher is spoken of', () => {
  test('from 60 days before its date, and on after it', () => {
    expect(certificate.refresher).toMatchObject({ kind: 'by', on: '2029-11-21' })
    expect(due([], '2029-09-21')).toBe(false)
    expect(due([], '2029-09-22')).toBe(true)
    expect(due([], '2031-01-01')).toBe(true)
  })

  test('until the course was begun again, on any later day', () => {
    expect(due([begun], '2029-11-01')).toBe(false)
    expect(due([{ ...begun, course: 'other' }], '2029-11-01')).toBe(true)
    expect(due([{ ...begun, id: certificate.attempt }], '2029-11-01')).toBe(true)
    expect(due([{ ...begun, startedAt: '2026-11-20T08:00:00.000Z' }], '2029-11-01')).toBe(true)
  })

  test('for a certificate that stands and has a date', () => {
    const replaced: Certificate = { ...certificate, replacedBy: '7K4M-PQ2T-9XWE' }
    expect(due([], '2029-11-01', replaced)).toBe(false)
    expect(due([], '2029-11-01', { ...certificate, refresher: { kind: 'ask' } })).toBe(false)
  })
})

function issued(): Certificate {
  const course = {
    id: 'tiny',
    code: 'c1',
    title: 'Tiny',
    level: 1,
    topics: [],
    language: 'en',
    approval: null,
  } as const
  const attempt = attemptAfter([...readAll, ...tryWith('t1', 4)])
  const result = issueCertificate(course, attempt, { id: 'amina', name: 'Amina' }, null, {
    id: '0a1b',
    number: '7K4M-PQ2T-9XWD',
    at: '2026-11-22T08:00:00.000Z',
    zone: 'Europe/London',
  })
  if (!result.ok) throw new Error(result.why)
  return result.certificate
}
