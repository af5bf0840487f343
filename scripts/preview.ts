/**
 * Shows a course while it is written: `npm run preview -- COURSE [SCREEN]`. Without a screen's id it
 * begins at the lesson that was saved last. A browser opens where there is one.
 */
import { dirname } from 'node:path'
import { createServer } from 'vite'
import { compileModules } from '../src/compiler/compile-modules.ts'
import { lessonSavedLast, previewPath } from '../src/compiler/preview-path.ts'
import { asAt } from './as-at.ts'

const root = dirname(import.meta.dirname)
const [course = '', screen] = process.argv.slice(2)
const compiled = await compileModules(root, asAt([]))
const found = previewPath(compiled, course, screen ?? (await lessonSavedLast(root, course)))

if (found.ok) {
  const port = Number(process.env.PORT ?? 5173)
  const server = await createServer({ root, server: { port, open: found.path } })
  await server.listen()
  const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`
  console.log(`\nYour course: ${new URL(found.path, address)}`)
  console.log('Save a file, and the screen shows it. Press Ctrl and C here to end.')
} else {
  const courses = compiled.tables.map(table => `  ${table.id}`).join('\n')
  console.error(
    found.why === 'course'
      ? `There is no course "${course}". The courses are:\n${courses}`
      : `The course "${course}" has no screen "${screen}". Its id stands after # in ::page[…]{#…}.`,
  )
  process.exitCode = 1
}
