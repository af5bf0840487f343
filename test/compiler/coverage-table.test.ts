import { expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'
import { coverageTable } from '../../src/compiler/coverage-table.ts'
import { changed, courseYaml, goodCourse } from './good-course.ts'

function tableOf(files: ReturnType<typeof goodCourse>): string {
  const { frameworks, reviews } = compile(files, { asAt: '2026-11-21' })
  return coverageTable(
    frameworks,
    reviews.map(review => review.course),
  )
}

test('a competency is ticked for each course that serves it', () => {
  const table = tableOf(goodCourse())
  expect(table).toContain('- **c9** Keeping children safe')
  expect(table).toContain('| R4 | Listen and act | ✓ | 1 |')
  expect(table).toContain('Every competency is served.')
})

test('a competency that no course serves is told', () => {
  const table = tableOf(changed(courseYaml, '[R4]', '[]'))
  expect(table).toContain('| R4 | Listen and act |  | 0 |')
  expect(table).toContain('Served by no course: R4.')
})
