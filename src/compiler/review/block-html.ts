import type { Block } from '../../course/block.ts'
import type { SupportService } from '../../course/support.ts'
import { html, type Markup } from './markup.ts'
import { questionHtml } from './question-html.ts'
import { storyHtml } from './story-html.ts'
import { artHtml, flowHtml, inlineHtml, itemsHtml } from './text-html.ts'

type Services = readonly SupportService[]

/** A block with everything in it open. */
export function blockHtml(block: Block, services: Services): Markup {
  const body = bodyHtml(block, services)
  if (block.kind === 'text') return body
  return html`<section class="block"><p class="kind">${block.kind}</p>${body}</section>`
}

function bodyHtml(block: Block, services: Services): Markup {
  switch (block.kind) {
    case 'text':
    case 'note':
      return html`${flowHtml(block.body)}`
    case 'law':
      return html`<p class="small">${block.nation}, as at ${block.asAt}</p>${flowHtml(block.body)}`
    case 'dos':
      return html`<h5>Do</h5><ul>${itemsHtml(block.dos)}</ul><h5>Do not</h5><ul>${itemsHtml(block.donts)}</ul>`
    case 'picture':
    case 'diagram':
      return artHtml(block.art, block.alt)
    case 'media':
      return html`<p>${block.type}: ${block.src}</p>${flowHtml(block.transcript)}`
    case 'reveal':
    case 'cards':
    case 'steps':
      return html`${block.items.map(item => html`<h5>${inlineHtml(item.title)}</h5>${flowHtml(item.body)}`)}`
    case 'say':
      return html`${block.items.map(item => html`<p><strong>Say:</strong> ${inlineHtml(item.say)}<br><strong>Not:</strong> ${inlineHtml(item.avoid)}<br><strong>Why:</strong> ${inlineHtml(item.why)}</p>`)}`
    case 'scenario':
      return storyHtml(block)
    case 'question':
      return questionHtml(block.question)
    case 'reflection':
      return html`<p>${inlineHtml(block.prompt)}</p><p class="small">A private box; what is written leaves the device never.</p>`
    case 'declaration':
      return html`<p>☐ ${inlineHtml(block.text)}</p><p class="small">Document: ${block.document}</p>`
    case 'contacts':
      return html`<p>The organisation’s own: ${block.show.join(', ')}</p>`
    case 'support':
      return html`<ul>${block.services.map(id => serviceHtml(id, services))}</ul>`
    default:
      return taskHtml(block)
  }
}

function taskHtml(block: Extract<Block, { readonly kind: 'sort' | 'order' | 'match' }>): Markup {
  switch (block.kind) {
    case 'sort': {
      const label = new Map(block.groups.map(group => [group.id, group.label]))
      return html`<p><strong>${inlineHtml(block.prompt)}</strong></p>${block.cards.map(card => html`<h5>${inlineHtml(card.text)} → ${inlineHtml(label.get(card.group) ?? [])}</h5>${flowHtml(card.feedback)}`)}`
    }
    case 'order':
      return html`<p><strong>${inlineHtml(block.prompt)}</strong></p><ol>${itemsHtml(block.items.map(item => item.text))}</ol>
        <h5>In this order</h5>${flowHtml(block.right)}<h5>In another</h5>${flowHtml(block.notQuite)}`
    case 'match': {
      const answer = new Map(block.answers.map(one => [one.id, one.text]))
      return html`<p><strong>${inlineHtml(block.prompt)}</strong></p>${block.rows.map(row => html`<h5>${inlineHtml(row.text)} → ${inlineHtml(answer.get(row.answer) ?? [])}</h5>${flowHtml(row.feedback)}`)}`
    }
  }
}

function serviceHtml(id: string, services: Services): Markup {
  const service = services.find(one => one.id === id)
  if (service === undefined) return html`<li>${id}</li>`
  const { name, who, phone, text, email, web, hours, checkedOn, confidence } = service
  const ways = [phone, text, email, web, hours].filter(way => way !== undefined).join(' · ')
  return html`<li><strong>${name}</strong>: ${ways}. ${who}. <small>Looked at on ${checkedOn}, ${confidence}.</small></li>`
}
