import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Certificate } from '../../../src/record/certificate.ts'
import { type OpenHarness, openHarness } from './open-harness.ts'
import { pdfText } from './pdf-text.ts'
import { named, names, sample } from './sample.ts'

const themes = ['light', 'dark', 'hc-light', 'hc-dark'] as const
const papers = ['landscape', 'portrait'] as const
const times = (text: string) => text.repeat(80).slice(0, 80).trim()
const crowded: Certificate = {
  ...sample,
  name: times('Maria Fernanda de la Cruz '),
  organisation: 'The Parochial Church Council of the Parish of Saint Wilfrid and Saint Bede',
  title: 'Understanding Radicalisation, Extremism and Online Harm',
  how: { kind: 'group', led: 'Bartholomew Featherstonehaugh', place: 'The Old Schoolroom' },
  nameChecked: { by: 'facilitator', name: 'Bartholomew Featherstonehaugh' },
  approval: { by: 'Oluwaseun Adeyemi-Fitzgerald, safeguarding lead', until: '2027-11-21' },
  replaces: '7K4M-PQ2T-9XWA',
}
const printed: Readonly<Record<string, Certificate>> = {
  'one letter': named('X'),
  'eighty wide Latin letters': named('W'.repeat(80)),
  'eighty Arabic letters': named(times('عبد الرحمن الزهراء ')),
  'eighty Bengali letters': named(times('রহিমা খাতুন চৌধুরী ')),
  'eighty Chinese letters': named(times('王小明')),
  'every line long': crowded,
}

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let open: OpenHarness
beforeAll(async () => {
  open = await openHarness()
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  await open.page.addScriptTag({ content: readFileSync(axe, 'utf8') })
})
afterAll(() => open?.close())

function show(certificate: Certificate, paper: 'landscape' | 'portrait', theme: string) {
  return open.page.evaluate(([one, way, look]) => window.certificateHarness.show(one, way, look), [
    certificate,
    paper,
    theme,
  ] as const)
}

describe('the certificate as a page', () => {
  test.each(themes)('UI-05 has nothing that axe finds, and stays paper, in %s', async theme => {
    await open.page.setViewportSize({ width: 360, height: 740 })
    await show(sample, 'landscape', theme)
    const violations = await open.page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
      const found = await axe.run('.certificate')
      return found.violations.map(violation => violation.id)
    })
    expect(violations).toEqual([])
    const colours = await open.page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('.certificate-name') as Element)
      const sheet = getComputedStyle(document.querySelector('.certificate') as Element)
      return [style.color, sheet.backgroundColor]
    })
    expect(colours).toEqual(['rgb(23, 38, 43)', 'rgb(255, 255, 255)'])
  })

  test.each([320, 360, 768, 1280])('UI-09 never scrolls sideways at %i', async width => {
    await open.page.setViewportSize({ width, height: 740 })
    for (const certificate of [crowded, named('W'.repeat(80)), named(names.urdu)]) {
      await show(certificate, 'landscape', 'light')
      const over = await open.page.evaluate(() => {
        const root = document.documentElement
        return root.scrollWidth - root.clientWidth
      })
      expect(over).toBe(0)
    }
  })

  test('is an article with a heading, a list of facts and the number as text', async () => {
    await show(sample, 'landscape', 'light')
    const article = open.page.getByRole('article', { name: 'Certificate of completion' })
    await article.getByRole('heading', { level: 2 }).waitFor()
    const terms = await article.locator('dt').allTextContents()
    expect(terms).toEqual([
      'Completed on',
      'Refresher advised by',
      'How',
      'Learning time',
      'Course version',
      'Course approval',
      'Certificate number',
    ])
    expect(await article.innerText()).not.toMatch(/score|%|scan/i)
  })
})

describe.each(papers)('UI-39 the certificate on paper, %s', paper => {
  test.each(Object.entries(printed))('takes one A4 page with %s', async (_, certificate) => {
    await show(certificate, paper, 'dark')
    const pdf = await open.page.pdf({ preferCSSPageSize: true, tagged: true })
    const { pages, sizes, tagged, language } = await pdfText(pdf.toString('base64'))
    const a4 = paper === 'landscape' ? [842, 595] : [595, 842]
    expect(sizes).toEqual([a4])
    const squeezed = (text: string) => text.normalize('NFC').replace(/\s/g, '')
    expect(pages[0]).toContain('7K4M-PQ2T-9XWD')
    expect(pages[0]).toContain('This is not a qualification')
    expect(pages[0]).not.toContain('that is not the certificate')
    if (/^[\p{Script=Latin} ]+$/u.test(certificate.name)) {
      expect(squeezed(pages[0] ?? '')).toContain(squeezed(certificate.name))
    }
    expect({ tagged, language }).toEqual({ tagged: true, language: 'en' })
  })

  test.each(Object.entries(printed))(
    'lets no line of %s fall outside the frame',
    async (_, one) => {
      await open.page.emulateMedia({ media: 'print' })
      // The width that paper leaves between margins of 12 mm, at 96 dots an inch.
      await open.page.setViewportSize({ width: paper === 'landscape' ? 1032 : 703, height: 900 })
      await show(one, paper, 'light')
      const over = await open.page.evaluate(() => {
        const sheet = document.querySelector('.certificate') as Element
        const foot = sheet.querySelector('.certificate-foot') as Element
        return foot.getBoundingClientRect().bottom - sheet.getBoundingClientRect().bottom
      })
      await open.page.emulateMedia({ media: null })
      expect(over).toBeLessThan(0)
    },
  )
})

test('UI-41 the printed page reads in the order of the certificate', async () => {
  await show(sample, 'landscape', 'light')
  const pdf = await open.page.pdf({ preferCSSPageSize: true, tagged: true })
  const { pages, roles } = await pdfText(pdf.toString('base64'))
  const order = [
    'Riverside',
    'Certificate of completion',
    'Magdalena',
    'passed',
    '(Level 1)',
    'About 55',
  ]
  const places = order.map(words => pages[0]?.indexOf(words) ?? -1)
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(roles).toContain('H2')
})

describe('sharing', () => {
  test.each([
    ['a file where the device takes files', 'files', { ok: true, as: 'file' }],
    ['words where it takes none', 'words', { ok: true, as: 'words' }],
    ['nothing where the person closes the sheet', 'closed', { ok: false, why: 'refused' }],
    ['nothing where the sheet breaks', 'broken', { ok: false, why: 'stopped' }],
    ['nothing where there is no sheet', 'none', { ok: false, why: 'no-sheet' }],
  ])('UI-04 hands over %s', async (_, device, outcome) => {
    const shared = await open.page.evaluate(kind => {
      const share = async () => {
        if (kind === 'closed') throw new DOMException('Closed', 'AbortError')
        if (kind === 'broken') throw new DOMException('Broken', 'NotAllowedError')
      }
      const canShare = () => kind !== 'words'
      if (kind === 'none') Reflect.deleteProperty(Navigator.prototype, 'share')
      Reflect.deleteProperty(navigator, 'share')
      if (kind !== 'none')
        Object.defineProperty(navigator, 'share', { value: share, configurable: true })
      Object.defineProperty(navigator, 'canShare', { value: canShare, configurable: true })
      const file = new File(['%PDF'], 'certificate.pdf', { type: 'application/pdf' })
      return window.certificateHarness.shareFile(file, { title: 'A', text: 'B' })
    }, device)
    expect(shared).toEqual(outcome)
  })
})
