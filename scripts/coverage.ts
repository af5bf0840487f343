/** Writes docs/coverage.md, the competencies of the frameworks and the courses: `npm run coverage`. */
import { writeFile } from 'node:fs/promises'
import { compileModules } from '../src/compiler/compile-modules.ts'
import { coverageTable } from '../src/compiler/coverage-table.ts'
import { asAt } from './as-at.ts'

const { frameworks, reviews } = await compileModules(process.cwd(), asAt(process.argv.slice(2)))
const courses = reviews.map(review => review.course)
await writeFile('docs/coverage.md', coverageTable(frameworks, courses))
console.log(`docs/coverage.md: ${courses.length} courses, ${frameworks.length} frameworks`)
