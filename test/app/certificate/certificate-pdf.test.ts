import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Certificate } from '../../../src/record/certificate.ts'
import { type OpenHarness, openHarness } from './open-harness.ts'
import { pdfText } from './pdf-text.ts'
import { named, names, sample } from './sample.ts'

type Paper = 'landscape' | 'portrait'
type Box = { x: number; y: number; width: number; height: number }

const papers: readonly Paper[] = ['landscape', 'portrait']
/** Lines break where they must, so spaces do not count. */
const squeezed = (text: string) => text.replace(/\s/g, '')
const times = (text: string) => text.repeat(80).slice(0, 80).trim()
const lengths = {
  'one Latin letter': 'X',
  'eighty wide Latin letters': 'W'.repeat(80),
  'eighty Latin letters in words': times('Maria Fernanda de la Cruz '),
  'one Arabic letter': 'م',
  'eighty Arabic letters': times('عبد الرحمن الزهراء '),
  'eighty Urdu letters': times('محمد فیضان بھٹی '),
  'one Bengali letter': 'র',
  'eighty Bengali letters': times('রহিমা খাতুন চৌধুরী '),
  'one Chinese letter': '王',
  'eighty Chinese letters': times('王小明'),
}

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let open: OpenHarness
beforeAll(async () => {
  open = await openHarness()
})
afterAll(() => open?.close())

async function made(certificates: readonly Certificate[], paper: Paper): Promise<string> {
  const pdf = await open.page.evaluate(([all, way]) => window.certificateHarness.pdf(all, way), [
    certificates,
    paper,
  ] as const)
  if (!pdf.ok) throw new Error(`No PDF: ${JSON.stringify(pdf)}`)
  return pdf.base64
}

function layouts(certificates: readonly Certificate[], paper: Paper) {
  return open.page.evaluate(([all, way]) => window.certificateHarness.layouts(all, way), [
    certificates,
    paper,
  ] as const)
}

interface Checked {
  readonly text: string
  /** Dots in the place of the code, beneath the frame, and in the thinnest line of the name. */
  readonly ink: { readonly code: number; readonly below: number; readonly name: number }
}

/** One file with a page for each name: what its pages say, and where they have ink. */
async function checkAll(people: readonly string[], paper: Paper): Promise<Map<string, Checked>> {
  const certificates = people.map(named)
  const pdf = await made(certificates, paper)
  const { pages } = await pdfText(pdf)
  expect(pages).toHaveLength(people.length)
  const boxes = (await layouts(certificates, paper)).map(({ frame, code, lines }) => {
    const below = { x: 0, y: frame.y + frame.height + 2, width: frame.width, height: 20 }
    return [code, below, ...lines.filter(line => line.part === 'name').map(line => line.box)]
  })
  const ink = await open.page.evaluate(([file, all]) => window.certificateHarness.ink(file, all), [
    pdf,
    boxes,
  ] as const)
  return new Map(
    people.map((name, at) => {
      const [code = -1, below = -1, ...lines] = ink[at] ?? []
      return [name, { text: pages[at] ?? '', ink: { code, below, name: Math.min(...lines) } }]
    }),
  )
}

describe.each(papers)('UI-39 a PDF certificate, %s', paper => {
  let checked: Map<string, Checked>
  beforeAll(async () => {
    checked = await checkAll([...Object.values(names), ...Object.values(lengths)], paper)
  })

  test.each(Object.entries(names))('shows and keeps a name in %s', (_, name) => {
    const page = checked.get(name)
    expect(page?.text).toContain(name.normalize('NFC'))
    expect(page?.ink).toMatchObject({ code: 0, below: 0 })
    expect(page?.ink.name).toBeGreaterThan(100)
  })

  test.each(Object.entries(lengths))('fits %s on one page', (_, name) => {
    const page = checked.get(name)
    expect(squeezed(page?.text ?? '')).toContain(squeezed(name))
    expect(page?.ink).toMatchObject({ code: 0, below: 0 })
    expect(page?.ink.name).toBeGreaterThan(20)
  })

  test('keeps any name inside the frame, clear of every other line', async () => {
    const letters = fc.constantFrom(
      ...Object.values(names).flatMap(name => [...name]),
      ' ',
      'W',
      '﷽',
    )
    const anyName = fc
      .oneof(
        fc.string({ unit: letters, minLength: 1, maxLength: 80 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        fc.constantFrom(
          `Z${'\u0301'.repeat(79)}`,
          '👩‍'.repeat(40),
          '\u202Eabc',
          'a\nb\tc',
          '-'.repeat(80),
        ),
      )
      .filter(name => /[\p{L}\p{N}]/u.test(name))
    const some = fc.array(anyName, { minLength: 8, maxLength: 8 })
    const property = fc.asyncProperty(some, async list => {
      for (const layout of await layouts(list.map(named), paper)) expectTidy(layout)
    })
    await fc.assert(property, { numRuns: 8 })
  })
})

function expectTidy(layout: { frame: Box; code: Box; lines: readonly { box: Box }[] }): void {
  const boxes = [layout.code, ...layout.lines.map(line => line.box)]
  for (const box of boxes) expect(within(box, layout.frame)).toBe(true)
  const collisions = boxes.flatMap((one, at) =>
    boxes.slice(at + 1).filter(two => overlap(one, two)),
  )
  expect(collisions).toEqual([])
}

function within(box: Box, frame: Box): boolean {
  const right = box.x + box.width <= frame.x + frame.width
  return (
    box.x >= frame.x && box.y >= frame.y && right && box.y + box.height <= frame.y + frame.height
  )
}

function overlap(one: Box, two: Box): boolean {
  const hair = 0.01
  const across = one.x + one.width > two.x + hair && two.x + two.width > one.x + hair
  return across && one.y + one.height > two.y + hair && two.y + two.height > one.y + hair
}

describe('a PDF certificate', () => {
  test('UI-41 has a title, an author and a language, and reads in order', async () => {
    const text = await pdfText(await made([sample], 'landscape'))
    expect(text).toMatchObject({
      title: 'Certificate: Awareness of Child Abuse and Neglect',
      author: 'Riverside Youth Club',
      language: 'en-GB',
      showsTitle: true,
    })
    const order = [
      'Riverside Youth Club',
      'Certificate of completion',
      'Magdalena Wiśniewska',
      'completed this course and passed the final check',
      'Awareness of Child Abuse and Neglect (Level 1)',
      'Worries about a colleague',
      '21 November 2026',
      '21 November 2029 (set by Riverside Youth Club)',
      'Name typed by the learner.',
      'About 55 minutes',
      '1.0, English',
      'No safeguarding professional has approved it yet',
      '7K4M-PQ2T-9XWD',
      'This is not a qualification and not a criminal record check.',
      'Not yet confirmed by Riverside Youth Club.',
    ]
    const places = order.map(line => text.pages[0]?.indexOf(line) ?? -1)
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('holds many people, a page each', async () => {
    const people = [names.welsh, names.arabic, names.chinese, names.emoji]
    const { pages } = await pdfText(await made(people.map(named), 'landscape'))
    expect(pages).toHaveLength(4)
    people.forEach((name, at) => {
      expect(pages[at]).toContain(name)
    })
  })

  test('is the same file each time it is made', async () => {
    expect(await made([sample], 'landscape')).toBe(await made([sample], 'landscape'))
  })

  test('is not made where a letter cannot be drawn: never a "?" or a box', async () => {
    const pdf = await open.page.evaluate(
      certificate => window.certificateHarness.pdf([certificate], 'landscape'),
      named('Ana \u0378 Lopes'),
    )
    expect(pdf).toMatchObject({ ok: false, why: 'glyph-missing', characters: ['\u0378'] })
  })

  test('is made with the network off once a name of that script was drawn', async () => {
    await made([named(names.tamil)], 'landscape')
    await open.page.reload()
    await open.page.waitForFunction(() => 'certificateHarness' in window)
    await open.page.route(/\.(ttf|woff2)/, route => route.abort())
    const { pages } = await pdfText(await made([named(names.tamil)], 'landscape'))
    expect(pages[0]).toContain(names.tamil)
    await open.page.unroute(/\.(ttf|woff2)/)
  })

  test('says so where its fonts cannot be fetched', async () => {
    await open.page.evaluate(() => caches.delete('certificate-fonts'))
    await open.page.reload()
    await open.page.waitForFunction(() => 'certificateHarness' in window)
    await open.page.route(/\.(ttf|woff2)/, route => route.abort())
    const pdf = await open.page.evaluate(
      certificate => window.certificateHarness.pdf([certificate], 'landscape'),
      sample,
    )
    expect(pdf).toMatchObject({ ok: false, why: 'fonts-missing' })
    await open.page.unroute(/\.(ttf|woff2)/)
  })
})
