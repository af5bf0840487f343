/**
 * A course on one sheet, to be checked and signed: `npm run review -- COURSE`. Writes
 * reviews/COURSE-VERSION.html, and the same as PDF where there is a Chromium.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compileModules } from '../src/compiler/compile-modules.ts'
import { reviewSheet } from '../src/compiler/review/review-sheet.ts'
import { asAt } from './as-at.ts'
import { findChromium } from './build/find-chromium.ts'
import { printPdf } from './build/print-pdf.ts'

const root = dirname(import.meta.dirname)
const args = process.argv.slice(2)
const [id = ''] = args
const { reviews, tables } = await compileModules(root, asAt(args))
const source = reviews.find(one => one.course.id === id)

if (source === undefined) {
  const courses = tables.map(table => `  ${table.id}`).join('\n')
  console.error(`There is no course "${id}". The courses are:\n${courses}`)
  process.exitCode = 1
} else {
  const colours = await readFile(join(root, 'src/player/style/tokens.css'), 'utf8')
  const file = join(root, 'reviews', `${id}-${source.course.version}`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.html`, reviewSheet(source, colours))
  console.log(`To read:  ${file}.html`)
  const chromium = findChromium()
  if (chromium === null) {
    console.log('No PDF: there is no Chromium here. Open the HTML in a browser and print it.')
  } else {
    await printPdf(chromium, `${file}.html`, `${file}.pdf`)
    console.log(`To print: ${file}.pdf`)
  }
  for (const { messages } of tables.filter(table => table.id === id))
    if (messages.length > 0)
      console.log(`The course has ${messages.length} messages. See npm run courses.`)
}
