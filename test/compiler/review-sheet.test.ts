import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { printPdf } from '../../scripts/build/print-pdf.ts'
import { compile } from '../../src/compiler/compile.ts'
import { compileModules } from '../../src/compiler/compile-modules.ts'
import { reviewSheet } from '../../src/compiler/review/review-sheet.ts'
import { storyPaths } from '../../src/compiler/review/story-html.ts'
import { plainText } from '../../src/course/rich-text.ts'
import { findChromium } from '../browser/chromium.ts'
import { changed, courseYaml, goodCourse } from './good-course.ts'

const asAt = '2026-11-21'
const colours = ':root { --brand: #0b5c66; }'

function sheetOf(files = goodCourse()): string {
  const [source] = compile(files, { asAt }).reviews
  if (source === undefined) throw new Error('The course gives nothing to review')
  return reviewSheet(source, colours)
}

/** The words of the sheet as a reader sees them. */
function wordsOf(sheet: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  }
  return sheet
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, sign => signs[sign] ?? '')
    .replace(/\s+/g, ' ')
}

test('the sheet holds every screen, answer, feedback, fact and competency, and a place to sign', () => {
  const sheet = wordsOf(sheetOf())
  for (const words of [
    'Who is a child?',
    'I cannot promise, but I will listen. Right',
    'A promise like that can stop you getting help.',
    '999 / nine nine nine Right',
    'Hurting a child',
    'He fell off his bike. → Fact',
    'Decides whether to look into it → Council',
    'Childline : 0800 1111',
    'Watch for: somebody who goes quiet.',
    'R4',
    'Children Act 1989',
    'Caution: it may have started since',
    'Safeguarding lead',
    'Signature',
  ])
    expect(sheet).toContain(words)
})

test('facts that nobody has checked against their source stand apart', () => {
  const sheet = wordsOf(sheetOf())
  const at = [
    'Not yet checked against',
    'A child is anyone under 18. child-under',
    'Not confirmed',
  ].map(words => sheet.indexOf(words))
  expect(at.toSorted((a, b) => a - b)).toEqual(at)
  expect(at).not.toContain(-1)
})

test('the sheet says which version and words it is for, as an approval must', () => {
  const [source] = compile(goodCourse(), { asAt }).reviews
  expect(source?.fingerprint).toMatch(/^[0-9a-f]{12}$/)
  expect(wordsOf(sheetOf())).toContain(`fingerprint: "${source?.fingerprint}"`)
})

test('every way through a story is listed, with what each ending offers', () => {
  const sheet = wordsOf(sheetOf())
  expect(sheet).toContain('1 → 2 (ends otherwise, and offers to go back to step 1)')
  expect(sheet).toContain('1 → 3 (ends with the right next step)')
})

test('words of a course never become markup', () => {
  const title = 'title: { en: Keeping children safe }'
  const hostile = changed(courseYaml, title, `title: { en: '</title><script>"a&b' }`)
  expect(sheetOf(hostile)).not.toContain('<script')
  expect(wordsOf(sheetOf(hostile))).toContain('</title><script>"a&b')
})

const { reviews } = await compileModules(process.cwd(), asAt)

test.each(reviews)('the sheet of $course.id leaves out no question and no path', source => {
  const sheet = wordsOf(reviewSheet(source, colours))
  for (const { prompt } of source.course.check.bank)
    if (prompt.every(part => typeof part === 'string'))
      expect(sheet).toContain(plainText(prompt).replace(/\s+/g, ' '))
  const pages = source.course.lessons.flatMap(lesson => lesson.pages)
  for (const story of pages.flatMap(page => page.blocks).filter(one => one.kind === 'scenario')) {
    const paths = storyPaths(story)
    const ends = new Set(paths.map(path => path.at(-1)))
    expect(story.nodes.filter(node => node.end && !ends.has(node.id))).toEqual([])
    for (const path of paths) expect(new Set(path).size).toBe(path.length)
  }
})

test('the sheet is printed with its words as words', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'harbour-review-'))
  const [page, pdf] = [join(folder, 'sheet.html'), join(folder, 'sheet.pdf')]
  await writeFile(page, sheetOf())
  await printPdf(findChromium(), page, pdf)
  const file = await getDocument({ data: new Uint8Array(await readFile(pdf)) }).promise
  const first = await (await file.getPage(1)).getTextContent()
  const words = first.items.map(item => ('str' in item ? item.str : '')).join('')
  expect(words).toContain('Keeping children safe')
  await rm(folder, { recursive: true })
})
