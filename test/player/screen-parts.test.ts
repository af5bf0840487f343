import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/course/block.ts'
import type { Page } from '../../src/course/course.ts'
import { continueLook, screenParts, stepToResume } from '../../src/player/screen-parts.ts'
import { teachesStep } from '../../src/player/story/story-step.ts'
import type { Attempt, Story } from '../../src/record/attempt.ts'
import { blocks } from './gallery/fixture-blocks.ts'

function page(...all: readonly Block[]): Page {
  return { id: 'p', code: 's1', title: ['Title'], blocks: all }
}

const nothingDone: Attempt = {
  id: 'a',
  learner: 'l',
  course: 'c',
  version: '1',
  fingerprint: 'f',
  language: 'en',
  startedAt: '2026-11-22T10:00:00Z',
  upTo: '',
  place: null,
  opened: {},
  finished: {},
  stories: {},
  answers: {},
  declarations: {},
  tries: [],
  seconds: {},
  completed: null,
}
const story = (state: Story['state'], at: string | null): Attempt => ({
  ...nothingDone,
  stories: { 'a-scenario': { choices: {}, at, state } },
})
const answered = (id: string): Attempt => ({
  ...nothingDone,
  answers: { [id]: { kind: 'options', ids: ['do'] } },
})

describe('the heading of a screen', () => {
  test('is the question where the screen begins with one', () => {
    expect(screenParts(page(blocks.question), null).heads).toBe(blocks.question)
    expect(screenParts(page(blocks.text, blocks.question), null).heads).toBeNull()
  })

  test('is the step of a story, alone on its screen', () => {
    const all = page(blocks.text, blocks.scenario)
    expect(screenParts(all, null)).toEqual({ blocks: all.blocks, heads: null })
    expect(screenParts(all, 'arrives')).toEqual({
      blocks: [blocks.scenario],
      heads: blocks.scenario,
    })
    expect(screenParts(all, 'no-such-step')).toEqual({ blocks: all.blocks, heads: null })
  })
})

describe('Continue', () => {
  test('is never held back by an activity left undone', () => {
    for (const kind of ['question', 'sort', 'order', 'match'] as const) {
      expect(continueLook(page(blocks[kind]), nothingDone, null)).toBe('second')
    }
    for (const kind of ['reveal', 'cards', 'reflection', 'declaration', 'text'] as const) {
      expect(continueLook(page(blocks[kind]), nothingDone, null)).toBe('main')
    }
  })

  test('is the main button once the question has an answer', () => {
    expect(continueLook(page(blocks.question), answered('a-question'), null)).toBe('main')
  })

  test('is the main button after the last card', () => {
    expect(continueLook(page(blocks.sort), answered('a-sort/words'), null)).toBe('second')
    expect(continueLook(page(blocks.sort), answered('a-sort/secret'), 'secret')).toBe('main')
  })

  test('UI-49 a story has its own buttons until it is read or skipped', () => {
    const all = page(blocks.scenario)
    expect(continueLook(all, nothingDone, null)).toBe('none')
    expect(continueLook(all, story('reading', 'arrives'), 'arrives')).toBe('none')
    expect(continueLook(all, story('skipped', null), teachesStep)).toBe('main')
    expect(continueLook(all, story('skipped', null), null)).toBe('second')
  })
})

describe('UI-20 carrying on', () => {
  test('comes back to the step of the story', () => {
    expect(stepToResume(page(blocks.scenario), story('reading', 'arrives'))).toBe('arrives')
    expect(stepToResume(page(blocks.scenario), story('ended', 'told-lead'))).toBeNull()
    expect(stepToResume(page(blocks.scenario), story('reading', 'lost-step'))).toBeNull()
  })

  test('comes back to the first card without an answer', () => {
    expect(stepToResume(page(blocks.sort), nothingDone)).toBeNull()
    expect(stepToResume(page(blocks.sort), answered('a-sort/words'))).toBe('secret')
  })
})
