import type { LessonDraft } from '../lesson.ts'
import type { PageDraft } from '../page.ts'
import { blockHtml } from './block-html.ts'
import { citedHtml, factsHtml } from './fact-html.ts'
import { type Content, html, Markup } from './markup.ts'
import { questionHtml } from './question-html.ts'
import type { ReviewSource } from './review-source.ts'
import { reviewStyle } from './review-style.ts'
import { flowHtml, inlineHtml, itemsHtml } from './text-html.ts'

/**
 * The whole course on one sheet, for a safeguarding professional to check and sign: one HTML file that
 * needs nothing else. `colours` is the CSS of the colour tokens that pictures name.
 */
export function reviewSheet(source: ReviewSource, colours: string): string {
  const { course } = source
  const cited = citedFacts(source)
  const body: Content = [
    headHtml(source),
    ...source.lessons.map((draft, at) => lessonHtml(draft, at + 1, cited, source)),
    bankHtml(source, cited),
    html`<section><h2>Words explained</h2>${course.words.map(word => html`<h5>${word.term}</h5>${flowHtml(word.meaning)}`)}</section>`,
    html`<section><h2>Facts</h2>${factsHtml(cited, source.facts)}</section>`,
    signHtml(source),
  ]
  const title = `Review: ${course.title}, version ${course.version}`
  return html`<!doctype html><html lang="${course.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${new Markup(colours + reviewStyle)}</style></head><body>${body}</body></html>`
    .text
}

function citedFacts({ course, lessons }: ReviewSource): readonly string[] {
  const screens = lessons.flatMap(lesson => lesson.pages).flatMap(page => page.facts)
  return [...new Set([...screens, ...course.check.bank.flatMap(question => question.facts)])]
}

function headHtml({ course, lessons, fingerprint }: ReviewSource): Markup {
  const screens = lessons.flatMap(lesson => lesson.pages).length
  return html`<h1><small>Review sheet</small><br>${course.title}</h1>
    <p>Version ${course.version} · ${course.nation} · law and guidance checked on ${course.checkedOn} · ${course.minutes} minutes · ${lessons.length} lessons · ${screens} screens · ${course.check.bank.length} questions in the final check</p>
    <p>These very words: <code>${fingerprint}</code></p>
    <p>Look at every screen, story, answer and fact. Tick what is right. Write beside it what is not.</p>
    <h2>Content note</h2>${flowHtml(course.contentNote)}
    <h2>What people can do afterwards</h2>
    <table><thead><tr><th>Outcome</th><th>Competencies</th><th>Taught in</th><th>Questions</th></tr></thead><tbody>
    ${course.outcomes.map(outcome => outcomeHtml(outcome, course, lessons))}</tbody></table>`
}

function outcomeHtml(
  { id, text, competencies }: ReviewSource['course']['outcomes'][number],
  course: ReviewSource['course'],
  lessons: readonly LessonDraft[],
): Markup {
  const taught = lessons.filter(
    draft => draft.teaches.includes(id) || draft.pages.some(page => page.teaches.includes(id)),
  )
  const asked = course.check.bank.filter(question => question.outcome === id).length
  return html`<tr><td>${text}<br><small>${id}</small></td><td>${competencies.join(', ')}</td><td>${taught.map(draft => draft.lesson.title).join('; ')}</td><td>${asked}</td></tr>`
}

function lessonHtml(
  { lesson, pages, facilitator }: LessonDraft,
  number: number,
  cited: readonly string[],
  source: ReviewSource,
): Markup {
  return html`<section class="lesson"><h2>Lesson ${number}. ${lesson.title}</h2>
    <p>${lesson.minutes} minutes${lesson.talksAbout !== undefined && `. Talks about ${lesson.talksAbout}`}</p>
    ${pages.map(page => pageHtml(page, lesson.code, cited, source))}
    <h3>Remember</h3><ul>${itemsHtml(lesson.remember)}</ul>
    ${facilitator.length > 0 && html`<h3>For whoever leads a group (learners do not see this)</h3><ul>${itemsHtml(facilitator)}</ul>`}</section>`
}

function pageHtml(
  { page, facts }: PageDraft,
  lesson: string,
  cited: readonly string[],
  { safety }: ReviewSource,
): Markup {
  const marks = [page.exit && '“Exit this page”', page.discreet && 'heading kept out of the title']
  return html`<section class="screen"><h3>${inlineHtml(page.title)}</h3>
    <p class="small">${[`${lesson}/${page.code} ${page.id}`, ...marks].filter(Boolean).join(' · ')}</p>
    ${page.blocks.map(block => blockHtml(block, safety.services))}
    ${citedHtml(facts, cited)}<p class="tick">☐ right &emsp; ☐ change: ____________________________________________</p></section>`
}

function bankHtml({ course }: ReviewSource, cited: readonly string[]): Markup {
  const { draw, passMark, bank } = course.check
  return html`<section><h2>Final check</h2><p>${draw} of ${bank.length} questions are drawn; ${Math.round(passMark * 100)}% must be right.</p>
    ${bank.map((question, at) => html`<section class="screen"><h3>Question ${at + 1}</h3>${questionHtml(question)}${citedHtml(question.facts, cited)}<p class="tick">☐ right &emsp; ☐ change: ____________________________________________</p></section>`)}</section>`
}

function signHtml({ course, fingerprint }: ReviewSource): Markup {
  const line = (label: string): Markup => html`<p class="line">${label}</p>`
  return html`<section class="sign"><h2>Approval</h2>
    <p>I have looked at every screen, story, question and fact of “${course.title}”, version ${course.version} (<code>${fingerprint}</code>). I approve it for learners for two years at most, as long as nothing in it changes.</p>
    ${['Name', 'Role and organisation', 'Registration or qualification', 'Day', 'Signature'].map(line)}
    <h3>For whoever keeps the course</h3>
    <p>Once it is signed, write this into course.yaml with the name and the days. Another version, or any other change, needs another approval.</p>
    <pre>approval:
  by: name, role and organisation
  on: 2026-01-31      # the day of the signature
  until: 2028-01-31   # two years later at most
  version: "${course.version}"
  fingerprint: "${fingerprint}"</pre></section>`
}
