import type { AnswerKey, Outline } from '../../src/course/bundle.ts'

/** Two lessons, three pages, one story, four questions: enough for everything a fold can meet. */
export const tinyOutline: Outline = {
  id: 'tiny',
  lessons: [
    {
      id: 'one',
      code: 'l1',
      title: 'One',
      minutes: 6,
      pages: [
        { id: 'first', code: 's1' },
        { id: 'second', code: 's2', stories: ['food-bank'] },
      ],
    },
    {
      id: 'two',
      code: 'l2',
      title: 'Two',
      minutes: 4,
      pages: [{ id: 'third', code: 's3', exit: true, discreet: true }],
    },
  ],
  check: { draw: 4, passMark: 0.75, key: tinyKey() },
  declarations: [],
}

export const pageIds = ['first', 'second', 'third']
export const questionIds = ['q1', 'q2', 'q3', 'q4']

function tinyKey(): AnswerKey {
  return {
    q1: { outcome: 'notice', lesson: 'one', right: ['a'] },
    q2: { outcome: 'notice', lesson: 'one', right: ['a', 'b'] },
    q3: { outcome: 'report', lesson: 'two', right: ['yes'] },
    q4: { outcome: 'report', lesson: 'two', right: ['999'] },
  }
}
