import type { CourseFile } from '../../../src/course/bundle.ts'
import type { Lesson, Page } from '../../../src/course/course.ts'
import type { Organisation } from '../../../src/course/organisation.ts'
import type { Question } from '../../../src/course/question.ts'
import type { Safety } from '../../../src/course/support.ts'
import { blocks, option, p } from './fixture-blocks.ts'

function page(id: string, title: string, ...kinds: readonly (keyof typeof blocks)[]): Page {
  return { id, code: id, title: [title], blocks: kinds.map(kind => blocks[kind]) }
}

const story =
  'Lowri is 10. At chess club she tells you, I am scared when my stepdad gets angry. Her mum comes to collect her. What do you do?'

const many: Page = {
  id: 'many',
  code: 'many',
  title: ['A parent asks you'],
  blocks: [
    {
      kind: 'question',
      id: 'many-question',
      question: {
        ...blocks.question.question,
        id: 'many-question',
        many: true,
        prompt: [story],
        options: [
          option('one', 'I stay calm', true),
          option('two', 'I tell my lead', true),
          option('three', 'I tell her mum', false),
        ],
      },
    },
  ],
}

const fillIn: Page = {
  id: 'fill-in',
  code: 'fill-in',
  title: ['In your own words'],
  blocks: [
    {
      kind: 'question',
      id: 'fill-question',
      question: {
        id: 'fill-question',
        type: 'fill-in',
        prompt: ['Which number do you call in an emergency?'],
        options: [option('right', '999', true)],
        accepts: ['999'],
        otherwise: [p('In danger, call 999.')],
        tags: [],
        facts: [],
      },
    },
  ],
}

const longMatch: Page = {
  id: 'long-match',
  code: 'long-match',
  title: ['Who does it?'],
  blocks: [
    {
      ...blocks.match,
      id: 'long-match-block',
      answers: [
        ...blocks.match.answers,
        ...['a', 'b', 'c'].map(id => ({ id, text: [`Answer ${id}`] })),
      ],
    },
  ],
}

/** A screen for every kind of block, one or two a screen. */
export const lesson: Lesson = {
  id: 'kinds',
  code: 'l2',
  title: 'Four kinds of abuse',
  minutes: 5,
  remember: [
    ['A child is anyone under 18.'],
    ['You notice, listen and report.'],
    ['You never need to be sure.'],
  ],
  pages: [
    page('text', 'Four kinds of abuse', 'text'),
    page('dos', 'What helps', 'dos'),
    page('law', 'What the law says', 'note', 'law'),
    page('picture', 'A cup of tea', 'picture', 'diagram'),
    page('media', 'Hear it', 'media'),
    page('reveal', 'Four kinds of abuse', 'reveal'),
    page('cards', 'Small signs', 'cards'),
    page('steps', 'What to do', 'steps'),
    page('say', 'What to say', 'say'),
    page('scenario', 'A story', 'scenario'),
    page('sort', 'Do or do not', 'sort'),
    page('order', 'The first hour', 'order'),
    page('match', 'Who does what?', 'match'),
    longMatch,
    page('question', 'Secrets', 'question'),
    many,
    fillIn,
    page('reflection', 'For you', 'reflection'),
    page('declaration', 'Read and understood', 'declaration'),
    page('contacts', 'Who to tell here', 'contacts'),
    page('support', 'Help for you', 'support'),
  ],
}

export const bank: readonly Question[] = [
  blocks.question.question,
  { ...blocks.question.question, id: 'other-question', prompt: [story] },
]

const summary = {
  ...lesson,
  pages: lesson.pages.map(({ id, code, blocks: all }) => ({
    id,
    code,
    stories: all.filter(block => block.kind === 'scenario').map(block => block.id),
  })),
}

export const course: CourseFile = {
  id: 'gallery',
  code: 'c1',
  version: '1.0',
  fingerprint: '0123456789ab',
  language: 'en',
  title: 'Safeguarding: the basics',
  level: 1,
  minutes: 35,
  nation: 'England',
  checkedOn: '2026-11-21',
  topics: [],
  contentNote: [],
  outcomes: [],
  lessons: [
    { ...summary, id: 'first', code: 'l1', title: 'Why you?', pages: [{ id: 'only', code: 's1' }] },
    summary,
    {
      ...summary,
      id: 'third',
      code: 'l3',
      title: 'Signs',
      pages: [{ id: 'third-page', code: 's1' }],
    },
  ],
  declarations: [],
  check: {
    draw: 2,
    passMark: 0.8,
    key: Object.fromEntries(
      bank.map(question => [question.id, { outcome: 'o', lesson: 'kinds', right: ['honest'] }]),
    ),
  },
  approval: null,
  uncheckedFacts: 0,
  reviewed: true,
}

export const organisation: Organisation = {
  name: 'Riverside Youth Club',
  lead: { name: 'Magdalena Wiśniewska', phone: '01632 960 001' },
  deputy: { name: 'فاطمة خان', phone: '01632 960 002' },
  council: { phone: '01632 960 003' },
}

export const safety: Safety = {
  checkedOn: '2026-11-01',
  services: [
    {
      id: 'childline',
      name: 'Childline',
      section: 'upset',
      nations: ['England'],
      who: 'For anyone under 19',
      phone: '0800 1111',
      web: 'https://www.childline.org.uk/',
      hours: 'All day, every day.',
      cost: 'Free.',
      bill: 'It does not show on a phone bill.',
      checkedOn: '2026-11-01',
      confidence: 'seen',
    },
    {
      id: 'older',
      name: 'Another helpline',
      section: 'upset',
      nations: ['England'],
      who: 'For adults',
      text: 'Text HELLO to 85258',
      email: 'help@example.org',
      checkedOn: '2025-11-01',
      confidence: 'seen',
    },
  ],
}
