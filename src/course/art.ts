/**
 * A picture or diagram as a tree of permitted SVG elements. Colours are token names ("--brand"), so
 * that a picture follows the four themes; a program draws it element by element, never as raw SVG.
 */
export interface Art {
  /** "min-x min-y width height" in user units. */
  readonly viewBox: string
  readonly shapes: readonly Shape[]
}

export interface Shape {
  readonly el: ShapeElement
  /** Permitted attributes only; `fill` and `stroke` are "none" or a token name such as "--brand". */
  readonly at: Readonly<Record<string, string>>
  /** Children of a group. */
  readonly c?: readonly Shape[]
  /** Words of a `text` element (diagrams only). */
  readonly text?: string
}

export const shapeElements = [
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
] as const
export type ShapeElement = (typeof shapeElements)[number]

export const shapeAttributes: readonly string[] = [
  'd',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'points',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'fill-rule',
  'opacity',
  'transform',
  'font-size',
  'font-weight',
  'text-anchor',
]
