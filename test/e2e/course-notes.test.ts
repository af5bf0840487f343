import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainText } from '../../src/course/rich-text.ts'
import { builtCourse } from './answer-key.ts'
import { type Crowd, gather } from './crowd.ts'
import { see } from './learner.ts'
import { pastOf } from './past.ts'

const built = builtCourse('c1')
const { lessons, check } = built
let crowd: Crowd
let words: string
beforeAll(async () => {
  crowd = await gather()
  words = await printed()
})
afterAll(() => crowd.close())

/** The words on the paper of somebody who uses the dark theme. */
async function printed(): Promise<string> {
  const person = await crowd.person(await pastOf(built, 'begun'))
  await person.page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await person.go('/c/c1/notes')
  await see(person.page, /Course notes/)
  const colours = await person.page.evaluate(() => {
    const { color, fontSize } = getComputedStyle(document.body)
    const { backgroundColor } = getComputedStyle(document.documentElement)
    return { color, backgroundColor, points: Number.parseFloat(fontSize) * 0.75 }
  })
  expect(colours).toEqual({
    color: 'rgb(0, 0, 0)',
    backgroundColor: 'rgb(255, 255, 255)',
    points: 12,
  })
  const data = new Uint8Array(await person.page.pdf({ format: 'A4' }))
  const file = await getDocument({ data }).promise
  const pages = Array.from({ length: file.numPages }, async (_, at) => {
    const text = await (await file.getPage(at + 1)).getTextContent()
    return text.items.map(item => ('str' in item ? item.str : '')).join('')
  })
  return bare((await Promise.all(pages)).join(''))
}

/** Lines break anywhere on paper. */
function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

describe('interface.md 9.10: the course notes on paper', () => {
  test('have every text, list, do and do not, and what to remember', () => {
    for (const lesson of lessons) {
      for (const line of lesson.remember) expect(words).toContain(bare(plainText(line)))
      for (const block of lesson.pages.flatMap(page => page.blocks)) {
        if (block.kind === 'dos')
          for (const line of [...block.dos, ...block.donts])
            expect(words).toContain(bare(plainText(line)))
        if (block.kind === 'reveal' || block.kind === 'cards')
          for (const item of block.items) expect(words).toContain(bare(plainText(item.title)))
      }
    }
  })

  test('have no question, and no button or banner', () => {
    const asked = lessons
      .flatMap(lesson => lesson.pages)
      .flatMap(page => page.blocks)
      .flatMap(block => (block.kind === 'question' ? [block.question] : []))
    for (const { prompt } of [...asked, ...check.bank])
      expect(words).not.toContain(bare(plainText(prompt)))
    for (const button of ['Exitthispage', 'GetsupportMenu']) expect(words).not.toContain(button)
  })

  test('end with the day, the app, and the version and nation of the course', () => {
    expect(words).toMatch(/Printedon\d{1,2}[A-Z][a-z]+\d{4}fromHarbour\.Courseversion/)
    expect(words).toContain(bare(`Course version ${built.course.version}. ${built.course.nation}.`))
  })
})
