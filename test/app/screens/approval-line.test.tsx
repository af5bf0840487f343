import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import words from '../../../src/app/i18n/screens.en.json' with { type: 'json' }
import { ApprovalLine } from '../../../src/app/parts/approval-line.tsx'
import { translate } from '../../../src/app/translate.ts'
import type { Approval } from '../../../src/course/course.ts'
import { Words } from '../../../src/player/words.ts'

const approval = { by: 'A. Khan', on: '2026-11-20', until: '2028-11-20', version: '1.0' }

function line(given: Approval | null, today: string, uncheckedFacts = 0): string {
  return renderToString(
    <Words.Provider value={(key, values) => translate([words], 'en', key, values)}>
      <ApprovalLine course={{ approval: given, version: '1.0', uncheckedFacts }} today={today} />
    </Words.Provider>,
  )
}

test('a course says who approved it, and until when', () => {
  const said = 'A. Khan approved this version on 20 November 2026.'
  expect(line(approval, '2028-11-20')).toContain(
    `${said} The approval lasts until 20 November 2028.`,
  )
})

test('an approval that ran out is told as run out, not hidden and not claimed', () => {
  const said = 'The approval ran out on 20 November 2028. Check what you learn'
  expect(line(approval, '2028-11-21')).toContain(said)
})

test('a course that nobody has approved says so, and how many facts nobody has looked up', () => {
  expect(line(null, '2026-11-21', 2)).toMatch(/No safeguarding professional has .*2 facts in this/)
  expect(line({ ...approval, version: '0.9' }, '2026-11-21')).toContain('No safeguarding')
})
