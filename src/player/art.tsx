import { h, type VNode } from 'preact'
import { type Art as ArtTree, type Shape, shapeAttributes, shapeElements } from '../course/art.ts'

interface ArtProps {
  readonly art: ArtTree
  /** Empty where the picture is decorative. */
  readonly alt: string
}

/** A picture drawn element by element from the permitted set; its colours follow the theme. */
export function Art({ art, alt }: ArtProps) {
  const drawing = art.shapes.map(shape)
  if (alt === '') {
    return (
      <svg class="art" viewBox={art.viewBox} aria-hidden="true" focusable="false">
        {drawing}
      </svg>
    )
  }
  return (
    <svg class="art" viewBox={art.viewBox} role="img" aria-label={alt} focusable="false">
      {drawing}
    </svg>
  )
}

function shape(part: Shape): VNode | null {
  if (!shapeElements.includes(part.el)) return null
  return h(part.el, attributes(part.at), part.el === 'text' ? part.text : (part.c ?? []).map(shape))
}

function attributes(at: Shape['at']): Record<string, string> {
  const permitted = Object.entries(at).filter(([name]) => shapeAttributes.includes(name))
  return Object.fromEntries(permitted.map(([name, value]) => [name, paint(name, value)]))
}

function paint(name: string, value: string): string {
  if (name !== 'fill' && name !== 'stroke') return value
  return /^--[a-z0-9-]+$/.test(value) ? `var(${value})` : 'none'
}
