import { parseXml, XmlElement, XmlError, type XmlNode, XmlText } from '@rgrove/parse-xml'
import {
  type Art,
  type Shape,
  type ShapeElement,
  shapeAttributes,
  shapeElements,
} from '../course/art.ts'
import { colourTokens } from './colour-tokens.ts'
import { type Place, type Report, startOf } from './message.ts'

/** A picture as the permitted elements only; anything else is reported and left out. */
export function readArt(svg: string, file: string, report: Report): Art {
  const picture = new Picture(svg, file, report)
  return picture.read()
}

const emptyArt: Art = { viewBox: '0 0 320 180', shapes: [] }
const deepest = 20

/** Words for people that a program does not draw; what they say belongs into `alt`. */
const ignoredElements: readonly string[] = ['title', 'desc']
const ignoredOnRoot: readonly string[] = ['xmlns', 'width', 'height', 'role', 'viewBox', 'version']

class Picture {
  readonly #svg: string
  readonly #file: string
  readonly #report: Report

  constructor(svg: string, file: string, report: Report) {
    this.#svg = svg
    this.#file = file
    this.#report = report
  }

  read(): Art {
    const root = this.#parse()
    if (root === undefined) return emptyArt
    const viewBox = root.attributes.viewBox ?? ''
    if (root.name !== 'svg' || !/^-?[\d.]+( -?[\d.]+){3}$/.test(viewBox)) {
      this.#report('svg-root', startOf(this.#file))
      return emptyArt
    }
    const shapes = this.#children(root, 0)
    const at = this.#attributes(root, ignoredOnRoot)
    return { viewBox, shapes: Object.keys(at).length === 0 ? shapes : [{ el: 'g', at, c: shapes }] }
  }

  #parse(): XmlElement | undefined {
    if (
      /<!(?:DOCTYPE|ENTITY)|<\?(?!xml\s)/i.test(this.#svg) ||
      /(?:<g[^>]*>\s*){30}/.test(this.#svg)
    )
      return this.#refuse('svg-unsafe', startOf(this.#file), 'a DOCTYPE, an entity or deep nesting')
    try {
      return parseXml(this.#svg, { includeOffsets: true }).root ?? undefined
    } catch (cause) {
      if (cause instanceof XmlError) this.#syntax(cause)
      else if (cause instanceof RangeError)
        this.#refuse('svg-unsafe', startOf(this.#file), 'deep nesting')
      else throw cause
      return undefined
    }
  }

  #syntax(error: XmlError): void {
    const place = { file: this.#file, line: error.line, column: error.column }
    this.#report('svg-syntax', place, { why: error.message.split('\n')[0] ?? '' })
  }

  #refuse(code: 'svg-unsafe', place: Place, what: string): undefined {
    this.#report(code, place, { what })
  }

  #children(element: XmlElement, depth: number): readonly Shape[] {
    if (depth > deepest) return []
    return element.children.flatMap(child =>
      child instanceof XmlElement ? this.#shape(child, depth) : this.#stray(child, element),
    )
  }

  #stray(node: XmlNode, parent: XmlElement): [] {
    if (node instanceof XmlText && node.text.trim() !== '')
      this.#refuse('svg-unsafe', this.#placeOf(node), `words inside <${parent.name}>`)
    return []
  }

  #shape(element: XmlElement, depth: number): readonly Shape[] {
    if (ignoredElements.includes(element.name)) return []
    if (!isShapeElement(element.name))
      return this.#refuse('svg-unsafe', this.#placeOf(element), `<${element.name}>`) ?? []
    const at = this.#attributes(element, [])
    const el = element.name
    if (el !== 'g' && el !== 'line') this.#checkFill(element)
    if (el === 'text') return [{ el, at, text: element.text.replace(/\s+/g, ' ').trim() }]
    return [el === 'g' ? { el, at, c: this.#children(element, depth + 1) } : { el, at }]
  }

  #checkFill(element: XmlElement): void {
    let around: XmlElement | null = element
    while (around !== null && around.attributes.fill === undefined)
      around = around.parent instanceof XmlElement ? around.parent : null
    if (around === null) this.#report('svg-black', this.#placeOf(element), { el: element.name })
  }

  #attributes(element: XmlElement, ignored: readonly string[]): Record<string, string> {
    const kept: [string, string][] = []
    for (const [name, value] of Object.entries(element.attributes)) {
      if (ignored.includes(name) || name.startsWith('aria-')) continue
      const safe = shapeAttributes.includes(name) ? safeValue(name, value) : undefined
      if (safe !== undefined) kept.push([name, safe])
      else this.#refuseAttribute(element, name, value)
    }
    return Object.fromEntries(kept)
  }

  #refuseAttribute(element: XmlElement, name: string, value: string): void {
    const place = this.#placeOf(element)
    const isColour = name === 'fill' || name === 'stroke'
    if (isColour) this.#report('svg-colour', place, { name, value })
    else this.#report('svg-unsafe', place, { what: `${name}="${value}" on <${element.name}>` })
  }

  #placeOf(node: XmlNode): Place {
    const before = this.#svg.slice(0, Math.max(node.start, 0)).split('\n')
    return { file: this.#file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  }
}

function isShapeElement(name: string): name is ShapeElement {
  return (shapeElements as readonly string[]).includes(name)
}

function safeValue(name: string, value: string): string | undefined {
  if (name === 'fill' || name === 'stroke') return safeColour(value.trim())
  return /^[\w\s.,%+()-]*$/.test(value) && !/url/i.test(value) ? value : undefined
}

function safeColour(value: string): string | undefined {
  if (value === 'none') return value
  if (value === 'currentColor') return '--text'
  const token = /^var\(\s*(--[a-z0-9-]+)\s*\)$/.exec(value)?.[1]
  return token !== undefined && colourTokens.includes(token) ? token : undefined
}
