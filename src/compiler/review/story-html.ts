import type { ScenarioBlock, ScenarioNode } from '../../course/block.ts'
import { html, type Markup } from './markup.ts'
import { flowHtml, inlineHtml } from './text-html.ts'

/** Every way through a story from its start to an ending, as ids of steps; no step twice. */
export function storyPaths(story: ScenarioBlock): readonly (readonly string[])[] {
  const steps = new Map(story.nodes.map(node => [node.id, node]))
  const onward = (path: readonly string[]): readonly (readonly string[])[] => {
    const here = steps.get(path.at(-1) ?? '')
    if (here === undefined || here.choices.length === 0) return [path]
    const next = [...new Set(here.choices.map(choice => choice.to))]
    return next.filter(id => !path.includes(id)).flatMap(id => onward([...path, id]))
  }
  return onward([story.start])
}

/** Each step with its number, what leads where, and every path. */
export function storyHtml(story: ScenarioBlock): Markup {
  const number = new Map(story.nodes.map((node, at) => [node.id, at + 1]))
  const numberOf = (id: string): number => number.get(id) ?? 0
  const paths = storyPaths(story).map(path => {
    const last = story.nodes.find(node => node.id === path.at(-1))
    return html`<li>${path.map(numberOf).join(' → ')} (${endWords(last, numberOf)})</li>`
  })
  return html`<p>The learner is told: the next story is about ${story.topic}; about ${story.minutes} minutes; it may be skipped.</p>
    ${story.nodes.map(node => stepHtml(node, numberOf))}
    <h5>What it teaches</h5>${flowHtml(story.teaches)}
    <h5>Every path</h5><ul>${paths}</ul>`
}

function stepHtml(node: ScenarioNode, numberOf: (id: string) => number): Markup {
  const choices = node.choices.map(
    choice => html`<li>${inlineHtml(choice.text)} → step ${numberOf(choice.to)}</li>`,
  )
  return html`<section class="step"><h5>Step ${numberOf(node.id)}. ${inlineHtml(node.title)}</h5>
    ${flowHtml(node.body)}
    ${choices.length > 0 && html`<ul>${choices}</ul>`}
    ${node.end !== undefined && html`<p><em>${endWords(node, numberOf)}</em></p>`}</section>`
}

function endWords(node: ScenarioNode | undefined, numberOf: (id: string) => number): string {
  if (node?.end === 'best') return 'ends with the right next step'
  if (node?.back === undefined) return 'ends otherwise'
  return `ends otherwise, and offers to go back to step ${numberOf(node.back)}`
}
