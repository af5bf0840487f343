import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answered,
  answersSoFar,
  declined,
  type FollowUpAnswers,
  type FollowUps,
  followUpKey,
  followUpPages,
  followUpsDue,
  hindrances,
  invitationAt,
  invited,
  knowChoices,
  readFollowUps,
  turnHindrance,
  usedChoices,
} from '../../../src/app/follow-up.ts'
import type { Certificate } from '../../../src/record/certificate.ts'
import { named } from '../certificate/sample.ts'
import { freshStore } from '../store/fresh-store.ts'

const none: FollowUps = { invitations: [], given: [] }
const certificate: Certificate = { ...named('Siân'), completedOn: '2026-11-21' }
const waiting = invited(none, certificate, 'token')
const given = (answers: FollowUpAnswers, next: (typeof followUpPages)[number] | 'thanks') => ({
  ...{ answers, next, newId: 'random', month: '2027-01' },
})

describe('three questions after ten weeks', () => {
  test('wait from day 70, for a certificate that stands', () => {
    expect(followUpsDue([certificate], '2027-01-29')).toEqual([])
    expect(followUpsDue([certificate], '2027-01-30')).toEqual([certificate])
    expect(followUpsDue([{ ...certificate, replacedBy: 'x' }], '2028-01-01')).toEqual([])
    expect(waiting.invitations[0]?.from).toBe('2027-01-30')
  })

  test('are asked once for an attempt, however often its certificate is renamed', () => {
    const again = invited(waiting, { ...certificate, completedOn: '2026-11-22' }, 'other')
    expect(again).toBe(waiting)
  })

  test('may stop and go on where they stopped', () => {
    const later = answered(waiting, 'token', given({ used: 'yes' }, '2'))
    expect(invitationAt(later, 'token')).toMatchObject({ page: '2', over: false })
    expect(answersSoFar(later, 'token')).toEqual({ used: 'yes' })
  })

  test('leave answers that nothing leads to: no name, attempt, token or day', () => {
    const first = answered(waiting, 'token', given({ used: 'yes' }, '2'))
    const over = answered(first, 'token', given({ used: 'yes', got: ['none'] }, 'thanks'))
    expect(over.given).toEqual([
      {
        ...{ id: 'random', course: certificate.course, month: '2027-01' },
        answers: { used: 'yes', got: ['none'] },
      },
    ])
    expect(invitationAt(over, 'token')).toMatchObject({ answers: null, over: true })
    expect(answersSoFar(over, 'token')).toEqual({})
  })

  test('all skipped leave nothing at all, and are over', () => {
    const over = answered(waiting, 'token', given({}, 'thanks'))
    expect(over.given).toEqual([])
    expect(answered(over, 'token', given({ used: 'no' }, '2'))).toBe(over)
  })

  test('can be refused', () => {
    expect(invitationAt(declined(waiting, 'token'), 'token')?.over).toBe(true)
  })

  test('under a token that nobody made change nothing', () => {
    fc.assert(
      fc.property(
        fc.string().filter(one => one !== 'token'),
        token => {
          expect(answered(waiting, token, given({ used: 'no' }, '2'))).toBe(waiting)
          expect(declined(waiting, token)).toEqual(waiting)
        },
      ),
    )
  })

  test('one person answering twice at once makes one set, whatever the order', () => {
    const step = fc.record({
      answers: fc.record(
        {
          used: fc.constantFrom(...usedChoices),
          know: fc.constantFrom(...knowChoices),
          got: fc.subarray([...hindrances], { minLength: 1 }),
        },
        { requiredKeys: [] },
      ),
      next: fc.constantFrom(...followUpPages, 'thanks' as const),
      newId: fc.uuid(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), steps => {
        const end = steps.reduce<FollowUps>(
          (kept, one) => answered(kept, 'token', { ...one, month: '2027-01' }),
          waiting,
        )
        expect(end.given.length).toBeLessThanOrEqual(1)
        expect(readFollowUps(JSON.parse(JSON.stringify(end)))).toEqual(end)
      }),
    )
  })
})

test.each([
  null,
  undefined,
  7,
  'x',
  {},
  [],
  { invitations: [null, 1, {}], given: [[], { id: 1 }] },
])('what makes no sense (%j) is left out', kept => {
  expect(readFollowUps(kept)).toEqual(none)
})

test('"None of these" stands alone', () => {
  expect(turnHindrance(['worse', 'noTime'], 'none')).toEqual(['none'])
  expect(turnHindrance(['none'], 'worse')).toEqual(['worse'])
  expect(turnHindrance(['worse', 'noTime'], 'worse')).toEqual(['noTime'])
})

test('two tabs that answer at once do not undo each other', async () => {
  const { settings } = freshStore().store
  const change = (token: string, attempt: string) =>
    settings.change(followUpKey, kept =>
      invited(readFollowUps(kept), { ...certificate, attempt }, token),
    )
  await Promise.all([change('a', 'one'), change('b', 'two'), change('c', 'one')])
  const kept = readFollowUps(await settings.read(followUpKey))
  expect(kept.invitations.map(one => one.token)).toEqual(['a', 'b'])
})
