import { expect, test } from 'vitest'
import { afterKeyUp, noPresses } from '../../../src/app/shift-thrice.ts'

/** Keys let go one after another; "A" is a letter typed with Shift held. */
function countAfter(...keys: string[]): number {
  return keys.map(key => ({ key, shiftKey: /^[A-Z]$/.test(key) })).reduce(afterKeyUp, noPresses)
    .count
}

test('UI-27 Shift three times, alone', () => {
  expect(countAfter('Shift', 'Shift', 'Shift')).toBe(3)
})

test('capital letters are typing, however fast', () => {
  expect(countAfter('A', 'Shift', 'B', 'Shift', 'K', 'Shift')).toBe(0)
  expect(countAfter('Shift', 'a', 'Shift', 'b', 'Shift', 'k')).toBe(0)
  expect(countAfter('A', 'B', 'Shift', 'c')).toBe(0)
})

test('after a letter the three begin anew', () => {
  expect(countAfter('Shift', 'Shift', 'x', 'Shift')).toBe(1)
  expect(countAfter('A', 'Shift', 'Shift', 'Shift', 'Shift')).toBe(3)
})
