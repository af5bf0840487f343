import type { Question } from '../../course/question.ts'
import { html, type Markup } from './markup.ts'
import { flowHtml, inlineHtml } from './text-html.ts'

/** A question with every option, which are right, and what each is told. */
export function questionHtml(question: Question): Markup {
  const { type, many, accepts = [], otherwise = [], tags } = question
  return html`<p><strong>${inlineHtml(question.prompt)}</strong></p>
    <table><thead><tr><th>Answer</th><th>Right?</th><th>Feedback</th></tr></thead><tbody>
    ${type === 'fill-in' && html`<tr><td>${accepts.join(' / ')}</td><td>Right</td><td></td></tr>`}
    ${question.options.map(
      option =>
        html`<tr><td>${type === 'fill-in' ? '' : inlineHtml(option.text)}</td><td>${type === 'likert' ? '–' : option.right ? html`<strong>Right</strong>` : 'Not quite'}</td><td>${flowHtml(option.feedback)}</td></tr>`,
    )}
    ${otherwise.length > 0 && html`<tr><td>Anything else</td><td>Not quite</td><td>${flowHtml(otherwise)}</td></tr>`}
    </tbody></table>
    <p class="small">${[`Id: ${question.id}`, many && 'several right answers', question.outcome && `outcome: ${question.outcome}`, question.lesson && `look again at: ${question.lesson}`, tags.length > 0 && `tags: ${tags.join(', ')}`].filter(Boolean).join(' · ')}</p>`
}
