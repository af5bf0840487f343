import { describe, expect, test } from 'vitest'
import type { Block, BlockKind } from '../../src/course/block.ts'
import { BlockView } from '../../src/player/block-view.tsx'
import type { PlayerContext } from '../../src/player/player-context.ts'
import { draw } from './draw.tsx'
import { blocks } from './gallery/fixture-blocks.ts'

/** Words or a mark by which one sees that a kind is there. */
const telling: Readonly<Record<BlockKind, string>> = {
  text: '<strong>notice</strong>',
  dos: 'Do not promise to keep a secret.',
  law: 'The law and guidance in England',
  note: 'The next screens talk about',
  picture: 'aria-label="Two mugs on a table"',
  diagram: 'aria-label="You tell your lead"',
  media: 'These are the words.',
  reveal: 'aria-expanded="false"',
  cards: 'Show the other side',
  steps: '<ol class="steps">',
  say: 'Do not say:',
  scenario: 'Skip this story',
  sort: 'Card 1 of 2',
  order: 'Move down',
  match: 'Decides whether to look into a worry',
  question: 'Check answer',
  reflection: '<textarea',
  declaration: 'type="checkbox"',
  contacts: 'Magdalena Wiśniewska',
  support: '0800 1111',
}

const kinds = Object.keys(telling) as BlockKind[]

function html(block: Block, context: Partial<PlayerContext> = {}): string {
  return draw(
    <BlockView
      block={block}
      attempt={null}
      title={['A title']}
      caption="Lesson 2"
      level={2}
      step={null}
      onStep={() => undefined}
      keep={() => Promise.resolve(true)}
      onContinue={() => undefined}
    />,
    context,
  )
}

describe('every kind of block', () => {
  test.each(kinds)('%s is shown', kind => {
    expect(html(blocks[kind])).toContain(telling[kind])
  })

  test.each(kinds)('%s leaves no word untranslated', kind => {
    expect(html(blocks[kind])).not.toMatch(/player\.[a-z]/)
    expect(html(blocks[kind], { organisation: null, group: true })).not.toMatch(/player\.[a-z]|{{/)
  })

  test.each(kinds)('UI-16 %s: nothing required, disabled or chosen beforehand', kind => {
    expect(html(blocks[kind])).not.toMatch(/\s(required|disabled|checked)\b/)
  })

  test.each(kinds)('UI-48 UI-14 %s: nothing plays, drags or is timed', kind => {
    expect(html(blocks[kind])).not.toMatch(/autoplay|draggable="true"|style=/)
  })
})

test('"do not" stands on every line, once', () => {
  const page = html(blocks.dos)
  expect(page).toContain('<li>Do not promise to keep a secret.</li>')
  expect(page).toContain('<li>do not ask for details</li>')
})

describe('local details', () => {
  test('names stand apart from the sentence and numbers can be pressed', () => {
    expect(html(blocks.text)).toContain('<bdi>Magdalena Wiśniewska</bdi>')
    expect(html(blocks.text)).toContain('href="tel:01632960001"')
  })

  test('unknown ones say whom to ask', () => {
    expect(html(blocks.text, { organisation: null })).toContain('your safeguarding lead')
    expect(html(blocks.contacts, { organisation: null })).toContain('Ask your organisation')
  })
})

describe('support', () => {
  test('UI-50 every number has its date, and an old one says to check it', () => {
    const page = html(blocks.support)
    expect(page).toContain('Checked on 1 November 2026.')
    expect(page.match(/Check this number is still right/g)).toHaveLength(1)
  })
})

describe('pictures', () => {
  test('hidden, a picture leaves its words and a diagram stays', () => {
    const hidden = { showPictures: false }
    expect(html(blocks.picture, hidden)).not.toContain('<svg')
    expect(html(blocks.picture, hidden)).toContain('Two mugs on a table')
    expect(html(blocks.diagram, hidden)).toContain('<svg')
  })
})

describe('reflections', () => {
  test('UI-35 a group has no field, only the question', () => {
    expect(html(blocks.reflection, { group: true })).not.toContain('<textarea')
    expect(html(blocks.reflection, { group: true })).toContain('talk to the person next to you')
  })
})
