import type { CertificateLines } from '../certificate-lines.ts'
import type { Paper } from '../certificate-sheet.tsx'
import type { Weight } from './cut-font.ts'
import {
  type Block,
  type Box,
  beside,
  type Column,
  drop,
  type Lines,
  lower,
  type PlacedLine,
  paragraph,
  piled,
  type SetType,
} from './paragraph.ts'

export interface PageLayout {
  readonly page: { readonly width: number; readonly height: number }
  readonly frame: Box
  /** Kept free for the code that a later version prints. */
  readonly code: Box
  readonly lines: readonly PlacedLine[]
}

const mm = 72 / 25.4
const papers = {
  landscape: { width: 297 * mm, height: 210 * mm, name: 30, nameRoom: 32 * mm, columns: 2 },
  portrait: { width: 210 * mm, height: 297 * mm, name: 26, nameRoom: 46 * mm, columns: 1 },
} as const
const pageMargin = 12 * mm
const padding = 10 * mm
const codeSide = 45 * mm
const codeGap = 8 * mm

/** Puts a certificate's lines on one page (interface.md 10.2): what is too long is set smaller. */
export function layOutPage(lines: CertificateLines, paper: Paper, setType: SetType): PageLayout {
  const { width, height } = papers[paper]
  const frame = inset({ x: 0, y: 0, width, height }, pageMargin)
  const inside = inset(frame, padding)
  const code = {
    x: inside.x + inside.width - codeSide,
    y: inside.y + inside.height - codeSide,
    width: codeSide,
    height: codeSide,
  }
  for (const density of densities()) {
    const placed = stack(lines, { paper, setType, inside, ...density })
    if (placed) return { page: { width, height }, frame, code, lines: placed }
  }
  throw new Error('A certificate fits no page')
}

interface Sheet {
  readonly paper: Paper
  readonly setType: SetType
  readonly inside: Box
  /** Size of letters against the table. */
  readonly scale: number
  /** Points between rows. */
  readonly row: number
}

/** From roomy to tight, then smaller and smaller. */
function* densities(): Generator<Pick<Sheet, 'scale' | 'row'>> {
  for (const row of [9, 6, 4, 2, 0]) yield { scale: 1, row }
  for (let scale = 0.95; scale > 0.01; scale *= 0.95) yield { scale, row: 0 }
}

function inset(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by }
}

/** The head from the top and the foot from the bottom; undefined where they would meet. */
function stack(lines: CertificateLines, sheet: Sheet): readonly PlacedLine[] | undefined {
  const { inside, row } = sheet
  const head = headBlocks(lines, sheet)
  const foot = footBlocks(lines, sheet)
  const footHeight = total(foot) + gaps(foot)
  const free = inside.height - footHeight - total(head) - gaps(head)
  if (free < row * 6) return undefined
  const stretch = Math.min(2, 1 + free / (2 * gaps(head)))
  const top = drop(head, inside.y, stretch)
  return [...top, ...drop(foot, inside.y + inside.height - footHeight, 1)]
}

function total(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.height, 0)
}

function gaps(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.gap, 0)
}

function headBlocks(lines: CertificateLines, sheet: Sheet): readonly Block[] {
  const { inside, setType, scale, row } = sheet
  const text = (words: string, size: number, weight: Weight, gap: number): Block => ({
    ...paragraph(words, setType(words, weight), size * scale, inside),
    gap: gap * scale + row,
  })
  return [
    text(lines.organisation, 14, 700, -row / scale),
    text(lines.heading, 22, 700, 0),
    text(lines.showThat, 12, 400, 4),
    { ...nameBlock(lines.name, sheet), gap: row },
    text(lines.passed, 12, 400, 2),
    text(lines.course, 18, 700, 0),
    { ...topicsBlock(lines.topics, sheet), gap: 4 * scale + row },
  ]
}

/** At most two lines as large as the table says; then smaller, until it fits its place. */
function nameBlock(name: string, { paper, setType, inside, scale }: Sheet): Lines {
  const { name: usual, nameRoom } = papers[paper]
  const setting = setType(name, 700)
  let size = (name.length > 60 ? Math.min(24, usual) : usual) * scale
  let block = paragraph(name, setting, size, inside)
  while (block.height > nameRoom * scale || (block.lines.length > 2 && size > 16 * scale)) {
    size *= 0.96
    block = paragraph(name, setting, size, inside)
  }
  return { ...block, lines: block.lines.map(line => ({ ...line, part: 'name' })) }
}

function topicsBlock(topics: readonly string[], sheet: Sheet): Lines {
  const { columns } = papers[sheet.paper]
  const { inside } = sheet
  const perColumn = Math.ceil(topics.length / columns)
  const width = (inside.width - (columns - 1) * codeGap) / columns
  const blocks = Array.from({ length: columns }, (_, at) => {
    const x = inside.x + at * (width + codeGap)
    return topicColumn(topics.slice(at * perColumn, (at + 1) * perColumn), { x, width }, sheet)
  })
  return {
    lines: blocks.flatMap(block => block.lines),
    height: Math.max(0, ...blocks.map(block => block.height)),
  }
}

function topicColumn(topics: readonly string[], column: Column, sheet: Sheet): Lines {
  const { setType, scale, row } = sheet
  const words = topics.map(topic => `•  ${topic}`)
  const blocks = words.map(word => paragraph(word, setType(word, 400), 12 * scale, column))
  return piled(blocks, row / 2)
}

function footBlocks(lines: CertificateLines, sheet: Sheet): readonly Block[] {
  const { paper, setType, inside, scale, row } = sheet
  const beside = { x: inside.x, width: inside.width - codeSide - codeGap }
  const facts = { ...factsBlock(lines, paper === 'portrait' ? inside : beside, sheet), gap: 0 }
  const notes = piled(
    lines.notes.map(note => paragraph(note, setType(note, 400), 12 * scale, beside)),
    row / 2,
  )
  if (paper === 'landscape') return [facts, { ...notes, gap: 4 * scale + row }]
  const rest = Math.max(0, codeSide - notes.height)
  const lowered = notes.lines.map(line => lower(line, rest))
  return [facts, { lines: lowered, height: notes.height + rest, gap: 14 }]
}

function factsBlock(lines: CertificateLines, column: Column, sheet: Sheet): Lines {
  const { setType, scale, row } = sheet
  const size = 12 * scale
  const labels = lines.facts.map(({ label }) => setType(label, 700).measure(label).width * size)
  const label = Math.min(Math.max(...labels) + 14 * scale, column.width * 0.45)
  const start = { x: column.x, width: label - 6 * scale }
  const value = { x: column.x + label, width: column.width - label }
  const rows = lines.facts.map(fact =>
    beside(
      paragraph(fact.label, setType(fact.label, 700), size, start),
      paragraph(fact.value, setType(fact.value, 400), size, value),
    ),
  )
  return piled(rows, row)
}
