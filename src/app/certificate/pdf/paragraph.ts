import type { CutFont, Weight } from './cut-font.ts'
import { wrapText } from './wrap-text.ts'

/** Points, from the page's upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How one text is set: its shapes do not depend on the size. */
export interface TypeSetting {
  readonly face: Face
  readonly weight: Weight
  readonly rightToLeft: boolean
  /** Lengths of a piece of it at a size of 1. */
  measure(piece: string): LineMeasure
}

/** Letters of a font embedded in the file, or letters that the browser draws. */
export type Face =
  | { readonly kind: 'embedded'; readonly font: CutFont }
  | { readonly kind: 'drawn'; readonly families: string }

export interface LineMeasure {
  readonly width: number
  readonly ascent: number
  readonly descent: number
}

export interface PlacedLine {
  readonly part: 'name' | 'other'
  readonly text: string
  readonly setting: TypeSetting
  readonly size: number
  readonly x: number
  readonly baseline: number
  readonly box: Box
}

export type SetType = (text: string, weight: Weight) => TypeSetting

/** A block of lines, placed from its own upper edge at 0. */
export interface Block {
  readonly lines: readonly PlacedLine[]
  readonly height: number
  /** Space before it, where there is room. */
  readonly gap: number
}

export interface Column {
  readonly x: number
  readonly width: number
}
export type Lines = Omit<Block, 'gap'>

const lineHeight = 1.3
const nominal = { ascent: 1, descent: 0.3 }

/** Lines from the column's start, or from its end where the text runs from right to left. */
export function paragraph(text: string, setting: TypeSetting, size: number, column: Column): Lines {
  const words = wrapText(text, column.width, piece => setting.measure(piece).width * size)
  let height = 0
  const lines = words.map(piece => {
    const line = placeLine(piece, setting, size, column, height)
    height += line.box.height
    return line
  })
  return { lines, height }
}

/** Smaller than wanted where a single letter is wider than the column. */
function placeLine(
  text: string,
  setting: TypeSetting,
  wanted: number,
  column: Column,
  y: number,
): PlacedLine {
  const measure = setting.measure(text)
  const size = wanted * Math.min(1, column.width / (measure.width * wanted))
  const width = measure.width * size
  const x = setting.rightToLeft ? column.x + column.width - width : column.x
  const ascent = Math.max(nominal.ascent, measure.ascent)
  const height = Math.max(lineHeight, ascent + Math.max(nominal.descent, measure.descent)) * size
  const box = { x, y, width, height }
  return { part: 'other', text, setting, size, x, baseline: y + ascent * size, box }
}

export function beside(start: Lines, end: Lines): Lines {
  return { lines: [...start.lines, ...end.lines], height: Math.max(start.height, end.height) }
}

/** One under the other, `row` points apart. */
export function piled(blocks: readonly Lines[], row: number): Lines {
  const spaced = blocks.map((block, at) => ({ ...block, gap: at === 0 ? 0 : row }))
  const height = spaced.reduce((sum, block) => sum + block.gap + block.height, 0)
  return { lines: drop(spaced, 0, 1), height }
}

export function drop(
  blocks: readonly Block[],
  from: number,
  stretch: number,
): readonly PlacedLine[] {
  let y = from
  return blocks.flatMap(block => {
    const at = y + block.gap * stretch
    y = at + block.height
    return block.lines.map(line => lower(line, at))
  })
}

export function lower(line: PlacedLine, by: number): PlacedLine {
  return { ...line, baseline: line.baseline + by, box: { ...line.box, y: line.box.y + by } }
}
