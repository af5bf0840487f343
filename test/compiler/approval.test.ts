import { expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'
import type { CourseFile } from '../../src/course/bundle.ts'
import { changed, courseYaml, factsYaml, goodCourse, lessonOne, questions } from './good-course.ts'

const asAt = '2026-11-21'
const fingerprint = compile(goodCourse(), { asAt }).reviews[0]?.fingerprint ?? ''
const approval = { by: 'A. Khan', on: '2026-11-20', until: '2028-11-20', version: '1.0' }
const written = `approval: ${JSON.stringify({ ...approval, fingerprint })}`
type Files = ReturnType<typeof goodCourse>

function approved(files: Files = goodCourse()): Files {
  return files.set(courseYaml, `${files.get(courseYaml)}`.replace('approval: null', written))
}

function outcome(files: Files) {
  const { bundles, catalogue, messages } = compile(files, { asAt })
  const path = catalogue.courses[0]?.files.find(file => file.path.endsWith('/course.en.json'))?.path
  const course: CourseFile = JSON.parse(new TextDecoder().decode(bundles.get(path ?? '')))
  return {
    approval: course.approval,
    listed: catalogue.courses[0]?.approved,
    codes: messages.map(message => message.code),
  }
}

test('an approval of this version and these words counts, and says nothing of how it was found', () => {
  expect(outcome(approved())).toEqual({ approval, listed: true, codes: [] })
})

test.each([
  ['a word of a lesson', lessonOne, 'I am fine', 'I am well'],
  ['an answer', questions, 'until next week', 'until Monday'],
  ['the feedback', questions, 'alone with it', 'alone'],
  ['a helper’s note', lessonOne, 'who is the lead here', 'who leads'],
  ['a picture', lessonOne.replace('en.md', 'media/mug.svg'), 'width="30"', 'width="31"'],
  ['a passage in use', 'modules/shared/snippets/duty/en.md', 'had not started', 'had not begun'],
])('an approval lapses when %s changes', (_, file, from, to) => {
  expect(outcome(approved(changed(file, from, to)))).toMatchObject({
    approval: null,
    listed: false,
    codes: ['approval-changed'],
  })
})

test('an approval stands when a fact has been checked since', () => {
  const files = approved(changed(factsYaml, 'long-known', 'confirmed'))
  expect(outcome(files)).toEqual({ approval, listed: true, codes: [] })
})

test.each([
  ['of another version', 'version: "1.0"', 'version: "1.1"', 'approval-version'],
  ['for longer than two years', '2028-11-20', '2028-11-21', 'approval-long'],
  ['that ended before it began', '2028-11-20', '2026-11-19', 'approval-long'],
])('an approval %s counts for nothing', (_, from, to, code) => {
  const files = approved()
  files.set(courseYaml, `${files.get(courseYaml)}`.replace(from, to))
  const found = outcome(files)
  expect(found.approval).toBeNull()
  expect(found.codes).toEqual([code])
})
