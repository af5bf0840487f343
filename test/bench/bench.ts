import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../browser/chromium.ts'
import { type BuiltCourse, builtCourse } from '../e2e/answer-key.ts'
import { openSite, type Site } from '../e2e/site.ts'
import { makeCertificates } from './certificates.ts'
import { firstVisit, floorRun, learn } from './course-screens.ts'
import { type Floor, openFloor } from './floor.ts'
import { slow3g, slow4g } from './network.ts'
import { cells, columns, type Row } from './row.ts'
import { measureSizes } from './sizes.ts'
import type { Visit } from './visit.ts'
import { firstPlainPage } from './walks.ts'

const root = join(import.meta.dirname, '../..')
const runs = 5

/** Measures the built app in `dist` against DESIGN 17; prints the table and keeps it in docs/bench.md. */
export async function bench(dist: string): Promise<void> {
  const [site, floor] = [await openSite(dist), await openFloor()]
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags],
  })
  const built = builtCourse('c1', dist)
  const measured: Run[] = []
  for (let run = 1; run <= runs; run += 1) {
    console.log(`Run ${run} of ${runs}…`)
    measured.push(await oneRun(browser, site, floor, built))
  }
  const version = browser.version()
  const [load = 0] = loadavg()
  await browser.close()
  await Promise.all([site.stop(), floor.close()])
  const rows = [...screenRows(measured), ...(await certificateRows()), ...sizeRows(dist)]
  const table = tableOf(rows)
  console.log(`\n${table}\n\n${filesTable(measured)}`)
  mkdirSync(join(root, 'docs'), { recursive: true })
  writeFileSync(join(root, 'docs/bench.md'), page(table, filesTable(measured), { version, load }))
}

interface Run {
  readonly home: Visit
  readonly screen4g: Visit
  readonly screen3g: Visit
  readonly floor: Awaited<ReturnType<typeof floorRun>>
  readonly floor3g: Awaited<ReturnType<typeof floorRun>>
  readonly learning: Awaited<ReturnType<typeof learn>>
}

async function oneRun(
  browser: Browser,
  site: Site,
  floor: Floor,
  built: BuiltCourse,
): Promise<Run> {
  const screen = { address: `${site.origin}${firstPlainPage(built)}`, press: '#continue' }
  const start = 'main a[href*="/start/"]'
  return {
    floor: await floorRun(browser, floor, slow4g),
    home: await firstVisit(browser, { address: site.origin, press: start, network: slow4g }),
    screen4g: await firstVisit(browser, { ...screen, network: slow4g }),
    floor3g: await floorRun(browser, floor, slow3g),
    screen3g: await firstVisit(browser, { ...screen, network: slow3g }),
    learning: await learn(browser, site, built),
  }
}

function screenRows(all: readonly Run[]): Row[] {
  const floor = all.map(run => run.floor.first.actionable)
  const floorRepeat = all.map(run => run.floor.repeat)
  const floorTurns = all.flatMap(run => run.floor.turns)
  const turns = all.flatMap(run => run.learning.turns)
  const answers = all.flatMap(run => run.learning.answers)
  const row = (what: string, samples: readonly number[], budget: number | null): Row => ({
    ...{ what, samples, budget, unit: 'ms' },
  })
  return [
    { ...row('Floor page, first visit, Slow 4G', floor, null) },
    {
      ...row(
        'Floor page, first visit, Slow 3G',
        all.map(run => run.floor3g.first.actionable),
        null,
      ),
    },
    { ...row('Floor page, visited again, Slow 4G', floorRepeat, null) },
    { ...row('Floor page, a press', floorTurns, null) },
    {
      ...row(
        'Home, first visit, Slow 4G: first paint',
        all.map(run => run.home.painted),
        600,
      ),
      floor: { samples: floor },
    },
    {
      ...row(
        'Home, first visit, Slow 4G: Start works',
        all.map(run => run.home.actionable),
        1200,
      ),
      floor: { samples: floor },
    },
    {
      ...row(
        'Course screen, first visit, Slow 4G',
        all.map(run => run.screen4g.actionable),
        1300,
      ),
      floor: { samples: floor, atMost: 3.6 },
    },
    {
      ...row(
        'Course screen, first visit, Slow 3G',
        all.map(run => run.screen3g.actionable),
        2800,
      ),
      floor: { samples: all.map(run => run.floor3g.first.actionable) },
    },
    {
      ...row(
        'Course screen, first visit: bytes until it works',
        all.map(run => run.screen4g.bytes / 1000),
        45,
      ),
      unit: 'kB',
    },
    {
      ...row(
        'Course screen, again, network off',
        all.map(run => run.learning.offline),
        500,
      ),
      floor: { samples: floorRepeat, atMost: 2.3 },
    },
    { ...row('Page turn, median', turns, 70), floor: { samples: floorTurns, atMost: 1.5 } },
    { ...row('Page turn, 95 in 100', turns, 120), floor: { samples: floorTurns }, quantile: 0.95 },
    {
      ...row('Answer saved and painted, median', answers, 70),
      floor: { samples: floorTurns, atMost: 1.5 },
    },
    {
      ...row('Answer saved and painted, 95 in 100', answers, 120),
      floor: { samples: floorTurns },
      quantile: 0.95,
    },
    {
      ...row(
        'Heap on a course screen',
        all.map(run => run.learning.heap / 1e6),
        4,
      ),
      unit: 'MB',
    },
  ]
}

async function certificateRows(): Promise<Row[]> {
  const { first, next, hundred } = await makeCertificates(runs)
  return [
    { what: 'Certificate as PDF, first', samples: first, budget: 500, unit: 'ms' },
    { what: 'Certificate as PDF, next', samples: next, budget: 120, unit: 'ms' },
    {
      what: '100 certificates in one PDF, unthrottled',
      samples: hundred,
      budget: 3000,
      unit: 'ms',
    },
  ]
}

function sizeRows(dist: string): Row[] {
  const { app, courses, count, nameFonts } = measureSizes(dist)
  return [
    { what: 'App and its fonts, over the wire', samples: [app / 1000], budget: null, unit: 'kB' },
    {
      what: `Courses (${count}), over the wire`,
      samples: [courses / 1000],
      budget: null,
      unit: 'kB',
    },
    {
      what: `App and courses (${count} of 8)`,
      samples: [(app + courses) / 1e6],
      budget: 1,
      unit: 'MB',
    },
    {
      what: 'Fonts for names in other scripts, each only when needed',
      samples: [nameFonts / 1000],
      budget: null,
      unit: 'kB',
    },
  ]
}

function tableOf(rows: readonly Row[]): string {
  return lines([columns, columns.map(() => '---'), ...rows.map(cells)])
}

/** What the course screen loads before it works, in the first run. */
function filesTable([first]: readonly Run[]): string {
  const files = [...(first?.screen4g.files ?? [])].sort(([, a], [, b]) => b - a)
  const shown = files.map(([path, bytes]) => [path, (bytes / 1000).toFixed(1)])
  return lines([['File, until the course screen works', 'kB'], ['---', '---'], ...shown])
}

/** A Markdown table whose columns stand under each other in a terminal too. */
function lines(table: readonly (readonly string[])[]): string {
  const widths = table.reduce<number[]>(
    (widest, row) => row.map((cell, at) => Math.max(cell.length, widest[at] ?? 0)),
    [],
  )
  return table
    .map(row => `| ${row.map((cell, at) => pad(cell, widths[at] ?? 0)).join(' | ')} |`)
    .join('\n')
}

function pad(cell: string, width: number): string {
  return cell === '---' ? '-'.repeat(width) : cell.padEnd(width)
}

interface Machine {
  /** Of Chromium. */
  readonly version: string
  /** Programs that wanted to run at once, on average over the last minute: ours are two or three. */
  readonly load: number
}

function page(table: string, files: string, { version, load }: Machine): string {
  const date = new Date().toISOString().slice(0, 10)
  return `# How fast it is

Measured on ${date} by \`npm run bench\`: ${runs} runs in Chromium ${version.split('.')[0]}, on a machine with
${cpus().length} cores and a load of ${load.toFixed(1)} (about 2 when it does nothing else), through the DevTools
protocol. The phone: 360 × 740, four times slower than the machine.
Slow 4G: 1.6 Mbit/s and 150 ms. Slow 3G: 400 kbit/s and 400 ms. Everything compressed, as our server
sends it. The floor page is one small page with a script, taken in the same run; what is so many times
the floor holds on any machine, the milliseconds are this machine's.

"Works" means that a press has an effect. A page turn and an answer end when the browser has drawn what
they bring; an answer's feedback is drawn only after the answer is on the disk.

${table}

${files}
`
}
