import type { Art, Shape } from '../../course/art.ts'
import type { Flow, Inline, SlotName } from '../../course/rich-text.ts'
import { html, Markup } from './markup.ts'

/** What stands where an organisation's own details go. */
const slots: Readonly<Record<SlotName, string>> = {
  organisation: 'your organisation',
  lead: 'your safeguarding lead',
  deputy: 'the deputy lead',
  chair: 'the chair',
  council: 'your council’s children’s services',
  'council-out-of-hours': 'your council’s out-of-hours team',
  lado: 'your council’s LADO',
}

export function inlineHtml(content: readonly Inline[]): readonly Markup[] {
  return content.map(inlinePart)
}

function inlinePart(part: Inline): Markup {
  if (typeof part === 'string') return html`${part}`
  switch (part.t) {
    case 'strong':
      return html`<strong>${inlineHtml(part.c)}</strong>`
    case 'quote':
      return html`“${inlineHtml(part.c)}”`
    case 'link':
      return html`<u>${inlineHtml(part.c)}</u> <small>(${part.to})</small>`
    case 'slot':
      return html`[${slots[part.name]}]`
  }
}

export function flowHtml(content: readonly Flow[]): readonly Markup[] {
  return content.map(flowPart)
}

function flowPart(part: Flow): Markup {
  switch (part.t) {
    case 'p':
      return html`<p>${inlineHtml(part.c)}</p>`
    case 'h':
      return html`<h5>${inlineHtml(part.c)}</h5>`
    case 'ul':
      return html`<ul>${itemsHtml(part.items)}</ul>`
    case 'ol':
      return html`<ol>${itemsHtml(part.items)}</ol>`
  }
}

export function itemsHtml(items: readonly (readonly Inline[])[]): readonly Markup[] {
  return items.map(item => html`<li>${inlineHtml(item)}</li>`)
}

/** A drawing; its colours are the light theme's, its words for those who cannot see it stand beneath. */
export function artHtml({ viewBox, shapes }: Art, alt: string): Markup {
  const said = alt === '' ? 'Decorative: read out to nobody.' : `Read out: ${alt}`
  return html`<figure><svg viewBox="${viewBox}" aria-hidden="true">${shapes.map(shapeHtml)}</svg><figcaption>${said}</figcaption></figure>`
}

function shapeHtml({ el, at, c = [], text = '' }: Shape): Markup {
  const attributes = Object.entries(at).map(
    ([name, value]) => html` ${name}="${value.startsWith('--') ? `var(${value})` : value}"`,
  )
  const tag = html`${el}`
  return new Markup(
    `<${tag.text}${attributes.map(one => one.text).join('')}>${html`${text}`.text}${c
      .map(child => shapeHtml(child).text)
      .join('')}</${tag.text}>`,
  )
}
