import type { Weight } from './cut-font.ts'
import type { Cluster } from './hidden-text.ts'

/** A line of text drawn by the browser. Lengths in points from the line's left edge and baseline. */
export interface DrawnLine {
  readonly image: DrawnImage
  readonly left: number
  readonly ascent: number
  readonly width: number
  readonly height: number
  readonly clusters: readonly Cluster[]
}

/** Deflated samples: one byte a dot (0 ink, 255 paper), or three where there is colour. */
export interface DrawnImage {
  readonly columns: number
  readonly rows: number
  readonly colour: boolean
  readonly bytes: Uint8Array
}

export interface DrawnText {
  readonly text: string
  readonly families: string
  readonly weight: Weight
  /** Points. */
  readonly size: number
  readonly rightToLeft: boolean
}

/** Print resolution: 400 dots an inch. */
const dotsPerPoint = 400 / 72
const margin = 2

const ink = '#17262b'

export async function drawLine(text: DrawnText): Promise<DrawnLine> {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser has no canvas')
  const box = prepare(context, text)
  const { width, height } = context.canvas
  const paint = (colour: string): ImageData => {
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    context.fillStyle = colour
    context.fillText(text.text, box.left + margin, box.ascent + margin)
    return context.getImageData(0, 0, width, height)
  }
  const black = paint('#000')
  return {
    image: hasColour(black.data) ? await inColour(paint(ink)) : await inInk(black),
    left: -(box.left + margin) / dotsPerPoint,
    ascent: (box.ascent + margin) / dotsPerPoint,
    width: width / dotsPerPoint,
    height: height / dotsPerPoint,
    clusters: clusters(text),
  }
}

/** Sets the canvas to the size of the ink; setting a size clears the font, so it is set again. */
function prepare(context: CanvasRenderingContext2D, text: DrawnText) {
  setFont(context, { ...text, size: text.size * dotsPerPoint })
  const ink = context.measureText(text.text)
  const left = Math.ceil(Math.max(0, ink.actualBoundingBoxLeft))
  const ascent = Math.ceil(Math.max(0, ink.actualBoundingBoxAscent))
  const width = left + Math.ceil(Math.max(0, ink.actualBoundingBoxRight)) + 2 * margin
  const height = ascent + Math.ceil(Math.max(0, ink.actualBoundingBoxDescent)) + 2 * margin
  if (context.canvas.width !== width) context.canvas.width = width
  if (context.canvas.height !== height) context.canvas.height = height
  setFont(context, { ...text, size: text.size * dotsPerPoint })
  return { left, ascent }
}

export function setFont(
  context: CanvasRenderingContext2D,
  { families, weight, size, rightToLeft }: Omit<DrawnText, 'text'>,
): void {
  context.font = `${weight} ${size}px ${families}`
  context.direction = rightToLeft ? 'rtl' : 'ltr'
  context.textAlign = 'left'
}

async function inInk({ data, width, height }: ImageData): Promise<DrawnImage> {
  return { columns: width, rows: height, colour: false, bytes: await deflate(oneChannel(data)) }
}

async function inColour({ data, width, height }: ImageData): Promise<DrawnImage> {
  return { columns: width, rows: height, colour: true, bytes: await deflate(withoutAlpha(data)) }
}

function hasColour(pixels: Uint8ClampedArray): boolean {
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]]
    if (Math.abs(red - green) > 24 || Math.abs(green - blue) > 24) return true
  }
  return false
}

function oneChannel(pixels: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
  const samples = new Uint8Array(pixels.length / 4)
  for (let at = 0; at < samples.length; at += 1) samples[at] = pixels[at * 4] ?? 255
  return samples
}

function withoutAlpha(pixels: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
  const samples = new Uint8Array((pixels.length / 4) * 3)
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    samples[to] = pixels[from] ?? 255
    samples[to + 1] = pixels[from + 1] ?? 255
    samples[to + 2] = pixels[from + 2] ?? 255
  }
  return samples
}

async function deflate(samples: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([samples]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Where each letter stands, asked of the browser's own layout: shaping and direction are its. */
function clusters(text: DrawnText): readonly Cluster[] {
  const line = document.createElement('span')
  line.textContent = text.text
  line.dir = text.rightToLeft ? 'rtl' : 'ltr'
  line.ariaHidden = 'true'
  line.style.cssText = 'position:fixed;inset-block-start:0;visibility:hidden;white-space:pre'
  line.style.font = `${text.weight} 100px ${text.families}`
  document.body.append(line)
  const start = line.getBoundingClientRect().left
  const found = segments(text.text).map(({ segment, index }) => {
    const box = boxOf(line, index, segment.length)
    const scale = text.size / 100
    return { text: segment, x: (box.left - start) * scale, width: box.width * scale }
  })
  line.remove()
  return found
}

function boxOf(line: HTMLElement, from: number, length: number): DOMRect {
  const range = document.createRange()
  const letters = line.firstChild
  if (!letters) throw new Error('A drawn line has no text')
  range.setStart(letters, from)
  range.setEnd(letters, from + length)
  return range.getBoundingClientRect()
}

export function segments(text: string): readonly Intl.SegmentData[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)]
}
