import type { Art } from '../../../src/course/art.ts'
import type { Block } from '../../../src/course/block.ts'
import type { Option } from '../../../src/course/question.ts'
import type { Flow } from '../../../src/course/rich-text.ts'

export const p = (text: string): Flow => ({ t: 'p', c: [text] })

export function option(id: string, text: string, right: boolean): Option {
  return { id, text: [text], right, feedback: [p(`Why: ${text}.`)] }
}

const art: Art = {
  viewBox: '0 0 320 180',
  shapes: [
    { el: 'rect', at: { x: '0', y: '120', width: '320', height: '60', fill: '--brand-tint' } },
    {
      el: 'g',
      at: { stroke: '--text', 'stroke-width': '3', fill: '--surface' },
      c: [
        { el: 'rect', at: { x: '70', y: '60', width: '60', height: '70', rx: '8' } },
        { el: 'rect', at: { x: '190', y: '60', width: '60', height: '70', rx: '8' } },
      ],
    },
  ],
}

const diagram: Art = {
  viewBox: '0 0 320 120',
  shapes: [
    {
      el: 'rect',
      at: {
        x: '10',
        y: '20',
        width: '130',
        height: '80',
        fill: '--brand-tint',
        stroke: '--brand',
        'stroke-width': '2',
      },
    },
    {
      el: 'text',
      at: { x: '75', y: '66', 'text-anchor': 'middle', fill: '--text', 'font-size': '18' },
      text: 'You',
    },
    {
      el: 'path',
      at: { d: 'M140 60h40m-8-8l8 8-8 8', fill: 'none', stroke: '--text', 'stroke-width': '3' },
    },
    {
      el: 'rect',
      at: {
        x: '180',
        y: '20',
        width: '130',
        height: '80',
        fill: '--info-tint',
        stroke: '--info',
        'stroke-width': '2',
      },
    },
    {
      el: 'text',
      at: { x: '245', y: '66', 'text-anchor': 'middle', fill: '--text', 'font-size': '18' },
      text: 'Your lead',
    },
  ],
}

const item = (id: string, title: string) => ({
  id,
  title: [title],
  body: [p(`What ${title} means.`)],
})

/** One block of every kind, by kind. */
export const blocks: { readonly [K in Block['kind']]: Extract<Block, { kind: K }> } = {
  text: {
    kind: 'text',
    id: 'a-text',
    body: [
      {
        t: 'p',
        c: [
          'You ',
          { t: 'strong', c: ['notice'] },
          '. She said, ',
          { t: 'quote', c: ['I am cold'] },
          '.',
        ],
      },
      {
        t: 'p',
        c: [
          'Then tell ',
          { t: 'slot', name: 'lead' },
          ' at ',
          { t: 'slot', name: 'organisation' },
          '. Read ',
          { t: 'link', to: 'https://www.gov.uk/', c: ['the guidance'] },
          '.',
        ],
      },
      { t: 'h', c: ['What you do'] },
      { t: 'ul', items: [['You listen.'], ['You report.']] },
      { t: 'ol', items: [['First this.'], ['Then that.']] },
    ],
  },
  dos: {
    kind: 'dos',
    id: 'a-dos',
    dos: [['Listen.'], ['Stay calm.']],
    donts: [['Do not promise to keep a secret.'], ['ask for details']],
  },
  law: {
    kind: 'law',
    id: 'a-law',
    nation: 'England',
    asAt: '2026-11-21',
    facts: ['child'],
    body: [p('A child is anyone under 18.')],
  },
  note: {
    kind: 'note',
    id: 'a-note',
    body: [p('The next screens talk about a child who is hurt.')],
  },
  picture: { kind: 'picture', id: 'a-picture', alt: 'Two mugs on a table', art },
  diagram: { kind: 'diagram', id: 'a-diagram', alt: 'You tell your lead', art: diagram },
  media: {
    kind: 'media',
    id: 'a-media',
    type: 'audio',
    src: 'a.mp3',
    captions: 'a.vtt',
    bytes: 1_400_000,
    transcript: [p('These are the words.')],
  },
  reveal: {
    kind: 'reveal',
    id: 'a-reveal',
    items: [item('physical', 'Physical'), item('neglect', 'Neglect')],
  },
  cards: {
    kind: 'cards',
    id: 'a-cards',
    items: [item('front', 'A new coat'), item('other', 'A quiet child')],
  },
  steps: {
    kind: 'steps',
    id: 'a-steps',
    items: [item('notice', 'Notice'), item('listen', 'Listen')],
  },
  say: {
    kind: 'say',
    id: 'a-say',
    items: [
      {
        id: 'one',
        say: ['Thank you for telling me'],
        avoid: ['Are you sure?'],
        why: ['It sounds as if you doubt them.'],
      },
    ],
  },
  scenario: {
    kind: 'scenario',
    id: 'a-scenario',
    topic: 'a small child who is cold and hungry',
    minutes: 3,
    start: 'arrives',
    nodes: [
      {
        id: 'arrives',
        title: ['At the food bank'],
        body: [p('A parent comes in with a small child.')],
        choices: [
          { id: 'clothes', text: ['I give her warm clothes'], to: 'only-clothes' },
          { id: 'tell', text: ['I tell my lead today'], to: 'told-lead' },
        ],
      },
      {
        id: 'only-clothes',
        title: ['The child is warm today'],
        body: [p('Next week the child is cold again.')],
        choices: [],
        end: 'other',
        back: 'arrives',
      },
      {
        id: 'told-lead',
        title: ['Your lead listens'],
        body: [p('She rings the council with you.')],
        choices: [],
        end: 'best',
      },
    ],
    teaches: [p('Small signs, seen again and again, need passing on.')],
  },
  sort: {
    kind: 'sort',
    id: 'a-sort',
    prompt: ['Should you do this?'],
    groups: [
      { id: 'do', label: ['Do'] },
      { id: 'dont', label: ['Do not'] },
    ],
    cards: [
      {
        id: 'words',
        text: ['“Write down what the child said, in their words”'],
        group: 'do',
        feedback: [p('Their words matter.')],
      },
      {
        id: 'secret',
        text: ['“I will keep your secret”'],
        group: 'dont',
        feedback: [p('You may need to tell somebody.')],
      },
    ],
  },
  order: {
    kind: 'order',
    id: 'a-order',
    prompt: ['Put these steps in order.'],
    items: [
      { id: 'safe', text: ['Check that the child is safe now.'] },
      { id: 'tell', text: ['Tell your lead.'] },
      { id: 'write', text: ['Write it down.'] },
    ],
    right: [p('Safety first, then your lead, then your notes.')],
    notQuite: [p('Start with what keeps the child safe now.')],
  },
  match: {
    kind: 'match',
    id: 'a-match',
    prompt: ['Who does what?'],
    answers: [
      { id: 'lead', text: ['Safeguarding lead'] },
      { id: 'council', text: ['Council'] },
    ],
    rows: [
      {
        id: 'decides',
        text: ['Decides whether to look into a worry'],
        answer: 'council',
        feedback: [p('The council decides.')],
      },
      {
        id: 'hears',
        text: ['Hears your worry first'],
        answer: 'lead',
        feedback: [p('Your lead hears it first.')],
      },
    ],
  },
  question: {
    kind: 'question',
    id: 'a-question',
    question: {
      id: 'a-question',
      type: 'choice',
      prompt: ['A child asks you to keep a secret. What do you say first?'],
      options: [
        option('promise', 'I promise I will not tell anyone', false),
        option('honest', 'I cannot promise that, but I will listen and help', true),
        option('later', 'Tell me later when I am not busy', false),
      ],
      tags: [],
      facts: [],
    },
  },
  reflection: {
    kind: 'reflection',
    id: 'a-reflection',
    prompt: ['Who could you talk to after a hard day?'],
  },
  declaration: {
    kind: 'declaration',
    id: 'a-declaration',
    document: 'definitions',
    text: ['I have read and understood the four kinds of abuse.'],
  },
  contacts: {
    kind: 'contacts',
    id: 'a-contacts',
    show: ['lead', 'deputy', 'council', 'council-out-of-hours', 'lado'],
  },
  support: { kind: 'support', id: 'a-support', services: ['childline', 'older'] },
}
