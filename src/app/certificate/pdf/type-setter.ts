import type { jsPDF } from 'jspdf'
import { binary } from './binary.ts'
import { type CutFont, cutFontFiles, cutFontFor, type Weight } from './cut-font.ts'
import { drawingFamilies, loadEmoji } from './drawing-font.ts'
import { setFont } from './drawn-line.ts'
import { missingCharacters } from './glyph-check.ts'
import { isRightToLeft } from './hidden-text.ts'
import { keptFont } from './kept-font.ts'
import type { LineMeasure, SetType, TypeSetting } from './paragraph.ts'

export type Missing =
  /** No font here draws these characters. */
  | { readonly why: 'glyph-missing'; readonly characters: readonly string[] }
  /** Our own fonts are not on this device yet and cannot be fetched. */
  | { readonly why: 'fonts-missing' }

/** Sets the texts of one document. Every text is prepared before it is set. */
export class TypeSetter {
  readonly #document: jsPDF
  readonly #prepared = new Map<string, TypeSetting>()
  readonly #embedded = new Set<string>()
  readonly #canvas = document.createElement('canvas').getContext('2d')

  constructor(pdf: jsPDF) {
    this.#document = pdf
  }

  readonly setType: SetType = (text, weight) => {
    const type = this.#prepared.get(`${weight} ${text}`)
    if (!type) throw new Error('A text was not prepared before it was set')
    return type
  }

  async prepare(text: string, weight: Weight): Promise<Missing | null> {
    const key = `${weight} ${text}`
    if (this.#prepared.has(key)) return null
    const font = cutFontFor(text)
    if (font) {
      if (!(await this.#embed(font, weight))) return { why: 'fonts-missing' }
      if (this.#holds(font, weight, text)) {
        this.#prepared.set(key, this.#embeddedType(font, weight))
        return null
      }
    }
    const families = await drawingFamilies(text, weight)
    const characters = await missingAfterEmoji(text, families, weight)
    if (characters.length > 0) return { why: 'glyph-missing', characters }
    this.#prepared.set(key, this.#drawnType(text, families, weight))
    return null
  }

  async #embed(font: CutFont, weight: Weight): Promise<boolean> {
    const name = embeddedName(font, weight)
    if (this.#embedded.has(name)) return true
    const bytes = await keptFont(cutFontFiles[font][weight])
    if (!bytes) return false
    this.#document.addFileToVFS(`${name}.ttf`, binary(bytes))
    this.#document.addFont(`${name}.ttf`, name, 'normal', undefined, 'Identity-H')
    this.#embedded.add(name)
    return true
  }

  #holds(font: CutFont, weight: Weight, text: string): boolean {
    this.#document.setFont(embeddedName(font, weight), 'normal')
    const { codeMap } = (this.#document.getFont() as unknown as EmbeddedFont).metadata.cmap.unicode
    return [...text].every(letter => (codeMap[letter.codePointAt(0) ?? 0] ?? 0) > 0)
  }

  #embeddedType(font: CutFont, weight: Weight): TypeSetting {
    const measure = (piece: string): LineMeasure => {
      this.#document.setFont(embeddedName(font, weight), 'normal')
      return { width: this.#document.getStringUnitWidth(piece), ascent: 0, descent: 0 }
    }
    const face = { kind: 'embedded', font } as const
    return { face, weight, rightToLeft: false, measure: remembered(measure) }
  }

  #drawnType(text: string, families: string, weight: Weight): TypeSetting {
    const context = this.#canvas
    if (!context) throw new Error('This browser has no canvas')
    const rightToLeft = isRightToLeft(text)
    const measure = (piece: string): LineMeasure => {
      setFont(context, { families, weight, size: 100, rightToLeft })
      const ink = context.measureText(piece)
      return {
        width: ink.width / 100,
        ascent: ink.actualBoundingBoxAscent / 100,
        descent: ink.actualBoundingBoxDescent / 100,
      }
    }
    const face = { kind: 'drawn', families } as const
    return { face, weight, rightToLeft, measure: remembered(measure) }
  }
}

/** A page is laid out a few times, roomier and tighter: each piece is measured once. */
function remembered(measure: (piece: string) => LineMeasure): (piece: string) => LineMeasure {
  const known = new Map<string, LineMeasure>()
  return piece => {
    const found = known.get(piece) ?? measure(piece)
    known.set(piece, found)
    return found
  }
}

/** The name under which the document knows a cut. */
export function embeddedName(font: CutFont, weight: Weight): string {
  return `NotoSans-${font}-${weight}`
}

interface EmbeddedFont {
  readonly metadata: {
    readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } }
  }
}

async function missingAfterEmoji(text: string, families: string, weight: Weight) {
  const missing = missingCharacters(text, families, weight)
  if (!missing.some(letter => /\p{Emoji}/u.test(letter))) return missing
  await loadEmoji(missing.join(''))
  return missingCharacters(text, families, weight)
}
