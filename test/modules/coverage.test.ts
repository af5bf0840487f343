import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { compileModules } from '../../src/compiler/compile-modules.ts'
import { coverageTable } from '../../src/compiler/coverage-table.ts'

test('docs/coverage.md says what the courses say (npm run coverage)', async () => {
  const { frameworks, reviews } = await compileModules(process.cwd(), '2026-11-21')
  const courses = reviews.map(review => review.course)
  expect(await readFile('docs/coverage.md', 'utf8')).toBe(coverageTable(frameworks, courses))
})

test('every competency of Level 1 of every board is served by a course', async () => {
  const { frameworks, reviews } = await compileModules(process.cwd(), '2026-11-21')
  const served = new Set(
    reviews.flatMap(({ course }) => course.outcomes.flatMap(outcome => outcome.competencies)),
  )
  const named = frameworks.flatMap(({ competencies }) => Object.keys(competencies))
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter(id => !served.has(id))).toEqual([])
})
