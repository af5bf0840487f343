import { expect, test } from 'vitest'
import { approvalOn } from '../../src/course/approval.ts'

const approval = { by: 'A. Khan', on: '2026-11-20', until: '2028-11-20', version: '1.0' }

test('an approval holds for its version, on its last day still, and then is told as lapsed', () => {
  expect(approvalOn(approval, '1.0', '2026-11-20')).toBe('approved')
  expect(approvalOn(approval, '1.0', '2028-11-20')).toBe('approved')
  expect(approvalOn(approval, '1.0', '2028-11-21')).toBe('lapsed')
})

test('an approval of another version, or none, is none', () => {
  expect(approvalOn(approval, '1.1', '2026-11-21')).toBe('none')
  expect(approvalOn(null, '1.0', '2026-11-21')).toBe('none')
})
