import { expect, test } from 'vitest'
import { isAside } from '../../../src/app/aside.ts'
import pages from '../../../src/app/i18n/pages.en.json' with { type: 'json' }
import { nationKey, nations, parseNation } from '../../../src/app/nation.ts'
import { alsoKept, titleOf } from '../../../src/app/record-lines.ts'

test.each([null, '', 'france', '__proto__', 'wales'])('%s is not a nation: England', text => {
  expect(parseNation(text)).toBe('England')
})

test('each nation can be chosen again and has a name', () => {
  for (const nation of nations) {
    expect(parseNation(nation)).toBe(nation)
    expect(pages.support.nations).toHaveProperty(nationKey(nation).replace('support.nations.', ''))
  }
})

test('"Back to your screen" passes over pages that are looked at beside it', () => {
  expect(['/break', '/support', '/support/safety'].every(isAside)).toBe(true)
  expect(['/', '/c/c1/l1/s1', '/menu', '/save'].some(isAside)).toBe(false)
})

test('the title of a course is found where it still stands', () => {
  const attempt = { course: 'one' }
  expect(titleOf(attempt, [{ id: 'one', title: 'First' }], [])).toBe('First')
  expect(titleOf(attempt, [], [{ course: 'one', title: 'As certified' }])).toBe('As certified')
  expect(titleOf(attempt, [], [])).toBe('one')
})

test("another person's notes are not counted as one's own", () => {
  const notes = [{ learner: 'a' }, { learner: 'b' }, null, 'x']
  const given = { feedback: [{}], followUp: [{}, {}] }
  expect(alsoKept({ notes }, 'a', given)).toEqual({ notes: 1, feedback: 1, followUp: 2 })
  const none = { feedback: [], followUp: [] }
  expect(alsoKept({}, undefined, none)).toEqual({ notes: 0, feedback: 0, followUp: 0 })
})
