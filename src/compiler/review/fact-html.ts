import type { Fact } from '../../course/fact.ts'
import { html, type Markup } from './markup.ts'

/** What a screen or question rests on, by number in the list at the end. */
export function citedHtml(ids: readonly string[], cited: readonly string[]): Markup | false {
  const numbers = [...new Set(ids)].map(id => `${cited.indexOf(id) + 1} ${id}`)
  return numbers.length > 0 && html`<p class="small">Rests on fact ${numbers.join(', ')}</p>`
}

/** The facts of a course in three lists, by how sure we are of them. */
export function factsHtml(cited: readonly string[], facts: ReadonlyMap<string, Fact>): Markup {
  const rows = cited.flatMap((id, at) => {
    const fact = facts.get(id)
    return fact ? [{ fact, number: at + 1 }] : []
  })
  const listed = (...confidence: readonly Fact['confidence'][]): Markup =>
    tableHtml(rows.filter(row => confidence.includes(row.fact.confidence)))
  return html`<h3>Not yet checked against the source</h3>
    <p>We have seen these in other papers, or known them for long. Look each one up in its source.</p>
    ${listed('seen', 'long-known')}
    <h3>Not confirmed</h3>
    <p>These stand only with their caution in the sentence.</p>
    ${listed('unconfirmed')}
    <h3>Confirmed</h3>${listed('confirmed')}`
}

interface Row {
  readonly fact: Fact
  readonly number: number
}

function tableHtml(rows: readonly Row[]): Markup {
  if (rows.length === 0) return html`<p>None.</p>`
  return html`<table><thead><tr><th>No.</th><th>Fact</th><th>Source</th><th>As at</th><th>Right?</th></tr></thead><tbody>${rows.map(rowHtml)}</tbody></table>`
}

function rowHtml({ fact, number }: Row): Markup {
  const { id, statement, nation, source, asAt, reviewBy, confidence, decision, caution } = fact
  return html`<tr><td>${number}</td><td>${statement}${caution !== undefined && html`<br><em>Caution: ${caution}</em>`}<br><small>${id} · ${nation}</small></td><td class="address">${source}</td><td class="when">${asAt}<br><small>look again by ${reviewBy}<br>${confidence}, ${decision}</small></td><td>☐</td></tr>`
}
