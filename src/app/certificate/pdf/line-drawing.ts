import type { DrawnImage, DrawnLine } from './drawn-line.ts'
import { type HiddenRun, hiddenRuns } from './hidden-text.ts'
import type { PlacedLine } from './paragraph.ts'
import type { ObjectWriter } from './pdf-objects.ts'

/** "#17262B" as a palette from ink to paper, 256 steps. */
const palette = Array.from({ length: 256 }, (_, step) =>
  [0x17, 0x26, 0x2b].map(ink => hex(Math.round(ink + ((255 - ink) * step) / 255), 2)).join(''),
).join('')

/**
 * A line that the browser drew, as a picture with its real text over it, invisible: so that it can be
 * found and copied. `pageHeight` turns the layout's y, which grows downwards, into PDF's.
 */
export function putLineDrawing(
  writer: ObjectWriter,
  line: PlacedLine,
  drawn: DrawnLine,
  page: { readonly width: number; readonly height: number },
): number {
  const baseline = page.height - line.baseline
  const image = putImage(writer, drawn.image)
  const bottom = baseline + drawn.ascent - drawn.height
  const picture = `q ${n(drawn.width)} 0 0 ${n(drawn.height)} ${n(line.x + drawn.left)} ${n(bottom)} cm /Image Do Q`
  const runs = hiddenRuns(drawn.clusters)
  const fonts = runs.map((run, at) => `/Run${at} ${putHiddenFont(writer, run, line.size, at)} 0 R`)
  const words = runs.map((run, at) => hiddenWords(run, at, line, baseline))
  return writer.stream([picture, ...words].join('\n'), {
    Type: '/XObject',
    Subtype: '/Form',
    BBox: `[0 0 ${n(page.width)} ${n(page.height)}]`,
    Resources: `<< /XObject << /Image ${image} 0 R >> /Font << ${fonts.join(' ')} >> >>`,
  })
}

function putImage(writer: ObjectWriter, image: DrawnImage): number {
  return writer.deflated(image.bytes, {
    Type: '/XObject',
    Subtype: '/Image',
    Width: image.columns,
    Height: image.rows,
    ColorSpace: image.colour ? '/DeviceRGB' : `[/Indexed /DeviceRGB 255 <${palette}>]`,
    BitsPerComponent: 8,
  })
}

/** Rendering mode 3: neither filled nor stroked (ISO 32000-1, 9.3.6). */
function hiddenWords(run: HiddenRun, at: number, line: PlacedLine, baseline: number): string {
  const codes = run.codes.map((_, code) => hex(code + 1, 2)).join('')
  return `BT /Run${at} ${n(line.size)} Tf 3 Tr ${n(line.x + run.x)} ${n(baseline)} Td <${codes}> Tj ET`
}

/**
 * A font of empty glyphs (Type 3) whose ToUnicode map says what each stands for. Every run has a font
 * of its own name, because readers order the letters of one font together.
 */
function putHiddenFont(writer: ObjectWriter, run: HiddenRun, size: number, at: number): number {
  const widths = run.codes.map(code => Math.round((code.advance / size) * 1000))
  const glyphs = widths.map(width => writer.stream(`${width} 0 0 -250 ${width} 800 d1`))
  const names = run.codes.map((_, code) => `/u${code + 1}`)
  const map = writer.stream(toUnicode(run))
  return writer.object(
    [
      '<< /Type /Font /Subtype /Type3 /FontBBox [0 -250 1000 1000] /FontMatrix [.001 0 0 .001 0 0]',
      `/FirstChar 1 /LastChar ${names.length} /Widths [${widths.join(' ')}]`,
      `/Encoding << /Type /Encoding /Differences [1 ${names.join(' ')}] >>`,
      `/CharProcs << ${names.map((name, code) => `${name} ${glyphs[code]} 0 R`).join(' ')} >>`,
      `/Resources << >> /ToUnicode ${map} 0 R`,
      `/FontDescriptor << /Type /FontDescriptor /FontName /Hidden${map}x${at} /Flags 4 /ItalicAngle 0 >> >>`,
    ].join('\n'),
  )
}

function toUnicode(run: HiddenRun): string {
  const pairs = run.codes.map((code, at) => `<${hex(at + 1, 2)}> <${utf16(code.text)}>`)
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...hundreds(pairs).flatMap(some => [`${some.length} beginbfchar`, ...some, 'endbfchar']),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

/** A CMap holds at most 100 pairs in one section (Adobe Technical Note 5014). */
function hundreds(pairs: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(pairs.length / 100)
  return Array.from({ length: count }, (_, at) => pairs.slice(at * 100, at * 100 + 100))
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at), 4)).join('')
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0').toUpperCase()
}

function n(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
