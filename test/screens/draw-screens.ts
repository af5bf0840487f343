import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { builtCourse } from '../e2e/answer-key.ts'
import { type Crowd, gather } from '../e2e/crowd.ts'
import { pastOf } from '../e2e/past.ts'
import { pathFor } from '../e2e/screens.ts'
import { type PicturedScreen, picturedScreens } from './pictured-screens.ts'

const folder = join(import.meta.dirname, '../../docs/screens')
const widths = [
  { width: 360, height: 740 },
  { width: 1280, height: 720 },
] as const
const themes = ['light', 'dark'] as const
/** Longer pages are cut, so that the pictures stay small. */
const tallest = 1000

/** Draws the screens named, or all, of the app in `dist`; the list of all goes into README.md. */
export async function drawScreens(dist: string, names: readonly string[]): Promise<void> {
  const built = builtCourse('c1', dist)
  const all = picturedScreens(built)
  const wanted = names.length > 0 ? all.filter(one => names.includes(one.name)) : all
  if (names.length === 0) empty()
  const crowd = await gather(dist)
  try {
    for (const past of new Set(wanted.map(one => one.past))) {
      const done = past === 'new' ? undefined : await pastOf(built, past)
      const group = wanted.filter(one => one.past === past)
      await drawGroup(crowd, group, done)
    }
  } finally {
    await crowd.close()
  }
  writeFileSync(join(folder, 'README.md'), listOf(all))
  console.log(`${wanted.length * widths.length * themes.length} pictures in docs/screens`)
}

function empty(): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.png')) rmSync(join(folder, name))
  }
}

async function drawGroup(
  crowd: Crowd,
  screens: readonly PicturedScreen[],
  past: Awaited<ReturnType<typeof pastOf>> | undefined,
): Promise<void> {
  const person = await crowd.person(past)
  const session = await person.page.context().newCDPSession(person.page)
  await session.send('Emulation.setScrollbarsHidden', { hidden: true })
  for (const screen of screens) {
    await person.go(pathFor(screen, past))
    await screen.first?.(person.page)
    for (const size of widths) await drawWidth(person.page, screen, size)
  }
  await person.leave()
}

async function drawWidth(page: Page, { name }: PicturedScreen, size: (typeof widths)[number]) {
  await page.setViewportSize(size)
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.evaluate(() => document.fonts.ready.then(() => window.scrollTo(0, 0)))
    const tall = await page.evaluate(() => document.documentElement.scrollHeight)
    const height = size.width === 360 ? Math.min(tall, tallest) : size.height
    const path = join(folder, `${name}-${size.width}-${theme}.png`)
    const clip = { x: 0, y: 0, width: size.width, height }
    writeFileSync(path, small(await page.screenshot({ fullPage: true, clip })))
  }
}

/** Without alpha and packed as tightly as PNG allows: browsers write them in a hurry. */
function small(picture: Buffer): Buffer {
  return PNG.sync.write(PNG.sync.read(picture), {
    colorType: 2,
    filterType: 0,
    deflateLevel: 9,
    deflateStrategy: 0,
  })
}

function listOf(screens: readonly PicturedScreen[]): string {
  const rows = screens.map(({ name, words }) => {
    const cells = widths.flatMap(({ width }) =>
      themes.map(theme => `[${width} ${theme}](${name}-${width}-${theme}.png)`),
    )
    return `| ${words} | ${cells.join(' | ')} |`
  })
  return `# Screens

Drawn by \`npm run screens\` from the built app: 360 and 1280 pixels wide, light and dark.

| Screen | Phone, light | Phone, dark | Computer, light | Computer, dark |
|---|---|---|---|---|
${rows.join('\n')}
`
}
