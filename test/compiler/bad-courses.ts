import { compile } from '../../src/compiler/compile.ts'
import type { ProblemCode } from '../../src/compiler/problems.ts'
import {
  changed,
  courseYaml,
  factsYaml,
  folder,
  goodCourse,
  lessonOne,
  lessonTwo,
  picture,
  questions,
} from './good-course.ts'

/** A course with one thing wrong, and the message that its author must get. */
export interface BadCourse {
  readonly code: ProblemCode
  readonly files: ReadonlyMap<string, string | Uint8Array>
  readonly file: string
  readonly line: number
  /** Words of the remedy. */
  readonly remedy: string
}

function bad(
  code: ProblemCode,
  file: string,
  line: number,
  from: string,
  to: string,
  remedy: string,
): BadCourse {
  return { code, files: changed(file, from, to), file, line, remedy }
}

function elsewhere(
  code: ProblemCode,
  change: readonly [file: string, from: string, to: string],
  file: string,
  line: number,
  remedy: string,
): BadCourse {
  return { code, files: changed(...change), file, line, remedy }
}

function withFile(path: string, content: string | Uint8Array): Map<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([...goodCourse(), [path, content]])
}

function without(...paths: readonly string[]): Map<string, string> {
  const course = goodCourse()
  for (const path of paths) course.delete(path)
  return course
}

const reviewOfGood =
  compile(goodCourse(), { asAt: '2026-11-21' }).reviews[0]?.fingerprint ?? 'no course'
const approved = (fingerprint: string, until = '2028-11-01'): string =>
  `approval: { by: Board, on: 2026-11-01, until: ${until}, version: "1.0", fingerprint: ${fingerprint} }`
const secondFolder = 'modules/tea-room'
const snippet = 'modules/shared/snippets/duty/en.md'
const released = `${folder}/released-ids.txt`
const welsh = `${folder}/lessons/first-things/cy.md`
const withWelsh = (lesson: string): Map<string, string> =>
  changed(courseYaml, 'languages: [en]', 'languages: [en, cy]')
    .set(welsh, lesson)
    .set('modules/shared/glossary/cy.yaml', '- { id: lead, term: Arweinydd, meaning: Person. }\n')
const lessonText = `${goodCourse().get(lessonOne)}`
const words = (count: number): string => 'word '.repeat(count)
const two = ':::reveal{#second}\n::item[A]{#a}\nOne.\n::item[B]{#b}\nTwo.\n:::\n'

const files: readonly BadCourse[] = [
  {
    code: 'file-too-large',
    files: withFile(lessonOne, 'a\n'.repeat(400_000)),
    file: lessonOne,
    line: 1,
    remedy: 'Split it',
  },
  {
    code: 'file-not-text',
    files: withFile(lessonOne, new Uint8Array([0xff, 0xfe, 0, 1])),
    file: lessonOne,
    line: 1,
    remedy: 'UTF-8',
  },
  {
    code: 'line-too-long',
    files: withFile(lessonOne, `a\n${'b'.repeat(6_000)}`),
    file: lessonOne,
    line: 2,
    remedy: 'paragraphs',
  },
  {
    code: 'too-deep',
    files: withFile(lessonOne, '>'.repeat(4_000)),
    file: lessonOne,
    line: 1,
    remedy: 'one level',
  },
  bad('no-file', lessonOne, 33, 'media/mug.svg', 'media/cup.svg', 'correct src'),
  {
    code: 'no-shared-file',
    files: without(factsYaml),
    file: factsYaml,
    line: 1,
    remedy: 'Put it back',
  },
  {
    code: 'no-lesson-file',
    files: without(lessonTwo),
    file: courseYaml,
    line: 15,
    remedy: 'Write the file',
  },
  {
    code: 'no-translation',
    files: withWelsh(lessonText),
    file: lessonTwo,
    line: 1,
    remedy: 'Translate it',
  },
  {
    code: 'no-questions',
    files: without(questions),
    file: courseYaml,
    line: 18,
    remedy: 'questions/en.md',
  },
  {
    code: 'no-course',
    files: without(courseYaml),
    file: courseYaml,
    line: 1,
    remedy: 'course.yaml',
  },
  bad(
    'unknown-language',
    courseYaml,
    7,
    'languages: [en]',
    'languages: [en, xx]',
    'Correct the code',
  ),
  {
    code: 'stray-language',
    files: withFile(welsh, lessonText),
    file: welsh,
    line: 1,
    remedy: 'Add the language',
  },
  {
    code: 'stray-lesson',
    files: withFile(`${folder}/lessons/third/en.md`, lessonText),
    file: `${folder}/lessons/third/en.md`,
    line: 1,
    remedy: 'Add it to "lessons"',
  },
]

const yaml: readonly BadCourse[] = [
  bad('yaml-syntax', courseYaml, 8, 'title: {', 'title: {{', 'indents'),
  bad(
    'yaml-alias',
    courseYaml,
    8,
    'title: { en: Keeping children safe }',
    'title: &a { en: *a }',
    'Write the value out',
  ),
  bad('field-missing', courseYaml, 1, 'version: "1.0"\n', '', 'modules/README.md'),
  bad('field-missing', lessonOne, 2, 'title: First things\n', '', 'modules/README.md'),
  bad('field-form', courseYaml, 6, '2026-11-21', 'yesterday', 'modules/README.md'),
  bad('field-form', factsYaml, 8, 'decision: print\n', 'decision: perhaps\n', 'modules/README.md'),
  bad(
    'no-front-matter',
    lessonOne,
    1,
    '---\nid: first-things',
    'id: first-things',
    'Begin the file',
  ),
]

const directives: readonly BadCourse[] = [
  bad('unknown-block', lessonOne, 60, ':::question{#first', ':::quiz{#first', 'modules/README.md'),
  bad('unknown-directive', lessonOne, 15, 'note:this', ':loud[this]', ':said'),
  bad('unknown-section', lessonOne, 27, '::item[Physical]', '::row[Physical]', 'correct the name'),
  bad('unknown-slot', lessonOne, 18, ':slot[lead]', ':slot[boss]', 'organisation, lead'),
  bad('not-closed', lessonOne, 34, 'needs.\n:::', 'needs.', 'line of its own'),
  bad(
    'block-in-block',
    lessonOne,
    28,
    "Hurting a child's body.",
    '::::note{#n}\nHa\n::::',
    'Close the block',
  ),
  bad(
    'block-open',
    lessonTwo,
    78,
    ':::reflection{#calm-after}\nWhat helps you to feel calm?\n:::',
    '::reflection{#calm-after}',
    'the content, then',
  ),
  bad('block-empty', lessonTwo, 97, 'show="lead council"', 'show=""', 'remove it'),
  bad('not-text', lessonOne, 22, ':said[I am fine], he says.', '> quoted', 'paragraphs, lists'),
  bad(
    'list-in-list',
    lessonOne,
    18,
    'lead).\n\n- You notice.\n',
    'lead).\n\n- You notice.\n  - And see.\n',
    'list of its own',
  ),
  bad('emphasis', lessonOne, 22, 'he says', '*he* says', '**strong**'),
  bad('stray-text', lessonOne, 27, ':::reveal{#kinds}', ':::reveal{#kinds}\nOpen each.', 'Move it'),
  bad('text-before-page', lessonOne, 13, '::page[Who', 'Hello.\n\n::page[Who', '::page[Heading]'),
  bad('not-question', questions, 3, '# Questions', '# Questions\n\nHello.', 'heading'),
  bad('no-title', lessonOne, 13, '::page[Who is a child?]', '::page[]', 'in the brackets'),
  bad(
    'page-empty',
    lessonOne,
    35,
    '::page[Get support]',
    '::page[Empty]{#empty code=s20}\n\n::page[Get support]',
    'Write its content',
  ),
  bad(
    'item-count',
    lessonOne,
    26,
    '::item[Neglect]{#neglect}\nNot giving what a child needs.\n',
    '',
    'modules/README.md',
  ),
  bad('item-empty', lessonOne, 27, "Hurting a child's body.\n", '', 'text beneath'),
  bad('say-part', lessonOne, 42, '- why: You are kind and honest.\n', '', 'say, avoid and why'),
  bad('dead-target', lessonTwo, 37, 'group=fact', 'group=myth', 'fact, opinion'),
  bad('unknown-nation', snippet, 8, 'nation="England"', 'nation="Narnia"', 'England and Wales'),
  bad('unknown-role', lessonTwo, 97, 'show="lead council"', 'show="lead boss"', 'council'),
  bad('unknown-document', lessonTwo, 99, 'document=contacts', 'document=novel', 'code-of-conduct'),
  bad('snippet-now', snippet, 1, 'now: before\n', '', '::when[before]'),
  bad(
    'field-form',
    snippet,
    8,
    'nation="England" ',
    'nation="England" as-at="soon" ',
    'modules/README.md',
  ),
  bad(
    'snippet-block',
    snippet,
    8,
    ':::law{#duty-law nation="England" facts="new-duty"}',
    ':::reflection{#duty-law}',
    'on the page itself',
  ),
]

const ids: readonly BadCourse[] = [
  bad('id-missing', lessonOne, 27, '{#physical}', '', 'never change'),
  bad('id-missing', lessonOne, 63, '{#yes}', '', 'never change'),
  bad('id-form', lessonOne, 13, '#who', '#Who_Is', 'small letters'),
  bad('id-reused', lessonOne, 35, '#support-first', '#signs', 'another id'),
  bad('id-reused', lessonOne, 37, '#lines ', '#kinds ', 'another id'),
  bad('id-reused', lessonTwo, 17, '#tell to', '#clothes to', 'another id'),
  elsewhere('id-reused', [questions, '#away', '#kinds'], questions, 3, 'another id'),
  bad('id-folder', lessonOne, 2, 'id: first-things', 'id: first', 'the same'),
  bad('id-folder', courseYaml, 1, 'id: tea-club', 'id: tea', 'the same'),
  bad('code-form', lessonOne, 13, 'code=s1', 'code=child', 'must not say the topic'),
  bad('code-form', lessonOne, 2, 'code: l1', 'code: first', 'must not say the topic'),
  bad('code-form', courseYaml, 2, 'code: c9', 'code: abuse', 'must not say the topic'),
  bad('code-reused', lessonOne, 24, 'code=s2', 'code=s1', 'next free number'),
  {
    code: 'id-lost',
    files: withFile(released, 'lesson first-things\npage gone\n'),
    file: released,
    line: 2,
    remedy: 'Put it back',
  },
  {
    code: 'id-lost',
    files: withFile(released, 'option first-words/maybe\n'),
    file: released,
    line: 1,
    remedy: 'Put it back',
  },
  {
    code: 'id-lost',
    files: withFile(released, 'code l1/s7 who\n'),
    file: released,
    line: 1,
    remedy: 'Put it back',
  },
  {
    code: 'ids-differ',
    files: withWelsh(lessonText.replace('{#physical}', '{#corfforol}')),
    file: welsh,
    line: 1,
    remedy: 'the same ids',
  },
  bad('dead-reference', lessonOne, 15, 'word:lead', 'word:boss', 'write the word'),
  bad(
    'dead-reference',
    lessonOne,
    37,
    'services="childline"',
    'services="nobody"',
    'write the service',
  ),
  bad(
    'dead-reference',
    lessonOne,
    13,
    'facts="child-under-18"',
    'facts="nothing"',
    'write the fact',
  ),
  bad('dead-reference', lessonOne, 6, 'teaches: [respond]', 'teaches: [fly]', 'write the outcome'),
  bad(
    'dead-reference',
    courseYaml,
    16,
    'words: [lead]',
    'key-pages: [nowhere]\nwords: [lead]',
    'write the page',
  ),
  bad('dead-reference', questions, 3, 'lesson=first-things', 'lesson=nowhere', 'write the lesson'),
  bad(
    'dead-reference',
    lessonTwo,
    93,
    '::snippet{#duty}',
    '::snippet{#nothing}',
    'write the snippet',
  ),
  bad('dead-reference', courseYaml, 16, 'words: [lead]', 'words: [lead, boss]', 'write the word'),
  bad('dead-link', lessonOne, 15, 'word:lead', 'somewhere.html', 'https://'),
  bad('dead-link', lessonOne, 15, 'word:lead', 'javascript:alert', 'https://'),
  bad('declarations-differ', courseYaml, 17, '[declare-contacts]', '[declare-all]', 'leave it out'),
]

const answers: readonly BadCourse[] = [
  bad('question-type', lessonOne, 73, 'type=likert', 'type=guess', 'true-false'),
  bad(
    'no-prompt',
    lessonOne,
    60,
    'A child asks you to keep a secret. What do you say first?',
    '',
    'before its options',
  ),
  bad('no-box', lessonOne, 63, '- [ ] I promise.', '- I promise.', '[x] if it is right'),
  bad('no-right-answer', lessonOne, 60, '- [x]', '- [ ]', '[x]'),
  bad('no-right-answer', lessonOne, 82, 'accepts="999|nine nine nine"', '', '[x]'),
  bad('no-wrong-answer', lessonOne, 60, '- [ ] I promise.', '- [x] I promise.', 'plausible'),
  bad(
    'option-count',
    questions,
    3,
    '- [ ] I wait until next week {#wait}\n\n  Waiting leaves the child alone with it.\n',
    '',
    '2 to 6',
  ),
  bad(
    'no-feedback',
    lessonOne,
    63,
    '  A promise like that can stop you getting help.\n',
    '',
    'why it is right',
  ),
  bad('no-feedback', lessonTwo, 37, '  You saw it, so it is a fact.\n', '', 'why it is right'),
  bad(
    'no-feedback',
    lessonTwo,
    47,
    '::not-quite\nStart with what keeps the child safe.\n',
    '',
    'why it is right',
  ),
  bad(
    'feedback-thin',
    lessonOne,
    63,
    'A promise like that can stop you getting help.',
    'No, not quite.',
    'kind sentence',
  ),
  bad(
    'feedback-thin',
    lessonOne,
    66,
    'You are honest, and the child can still talk.',
    'Yes, that is the right answer. Well done.',
    'kind sentence',
  ),
  bad('question-outcome', questions, 3, ' outcome=respond', '', 'outcome of course.yaml'),
  bad('question-lesson', questions, 3, ' lesson=first-things', '', 'lesson=…'),
  bad(
    'question-likert',
    questions,
    3,
    '#away outcome',
    '#away type=likert outcome',
    'Ask it in a lesson',
  ),
  bad('bank-small', courseYaml, 18, 'draw: 2', 'draw: 9', 'draw fewer'),
  elsewhere('subject-missing', [questions, 'lead-away', 'away'], questions, 1, 'tags="lead-away"'),
  bad('story-start', lessonTwo, 12, 'start=arrives', 'start=leaves', 'first step'),
  bad('story-target', lessonTwo, 17, 'to=told', 'to=nowhere', 'write the step'),
  bad('story-unreachable', lessonTwo, 19, 'to=only-clothes', 'to=told', 'Lead a choice to it'),
  bad('story-stuck', lessonTwo, 19, 'end=other back=arrives', 'end=other', 'still end well'),
  bad(
    'story-open',
    lessonTwo,
    19,
    'end=other back=arrives',
    'back=arrives',
    'end=best or end=other',
  ),
  bad('story-both', lessonTwo, 13, '{#arrives}', '{#arrives end=other}', 'Remove one'),
  bad('story-end', lessonTwo, 22, 'end=best', 'end=happy', 'end=best'),
  bad('story-teaches', lessonTwo, 12, '::teaches\nSmall signs need passing on.\n', '', '::teaches'),
  bad('story-minutes', lessonTwo, 12, ' minutes=2', '', 'minutes=3'),
  bad('story-topic', lessonTwo, 12, ' topic="a cold child"', '', 'before they choose'),
  bad('story-long', lessonTwo, 13, 'A parent comes in', `${words(61)} comes in`, 'two steps'),
]

const pictures: readonly BadCourse[] = [
  bad('no-alt', lessonOne, 33, 'decorative=true', '', 'decorative=true'),
  bad('no-alt', lessonOne, 91, 'alt="Tell your lead first."', '', 'alt='),
  bad('no-transcript', lessonOne, 93, 'Hello and welcome.\n', '', 'Write its words'),
  bad('no-captions', lessonOne, 93, 'type=audio', 'type=video', 'captions='),
  bad('svg-syntax', picture, 2, '<g fill', '<g <fill', 'plain SVG'),
  bad('svg-root', picture, 1, 'viewBox="0 0 320 180"', '', '<svg viewBox'),
  bad('svg-unsafe', picture, 1, '<svg', '<!DOCTYPE svg><svg', 'path, rect'),
  bad('svg-unsafe', picture, 2, '<rect', '<script>alert(1)</script><rect', 'path, rect'),
  bad('svg-unsafe', picture, 2, '<rect', '<foreignObject/><rect', 'path, rect'),
  bad('svg-unsafe', picture, 2, '<rect', '<rect onclick="x()"', 'plain attributes'),
  bad('svg-unsafe', picture, 2, '<rect', '<rect href="x"', 'plain attributes'),
  bad('svg-unsafe', picture, 2, '<rect', '<rect style="fill:red"', 'plain attributes'),
  bad('svg-unsafe', picture, 2, 'x="1"', 'x="url(#a)"', 'plain attributes'),
  bad('svg-colour', picture, 2, 'var(--brand)', '#ff0000', 'var(--token)'),
  bad('svg-colour', picture, 2, 'var(--brand)', 'var(--mystery)', 'var(--token)'),
  bad('svg-black', picture, 2, ' fill="var(--brand)"', '', 'fill="none"'),
  elsewhere(
    'words-in-picture',
    [picture, '<rect', '<text x="1" y="2">Hi</text><rect'],
    lessonOne,
    33,
    '::diagram',
  ),
  elsewhere(
    'picture-heavy',
    [
      picture,
      '<rect',
      `<path d="${'M1 1 '.repeat(900)}"/>\n<path d="${'M1 1 '.repeat(900)}"/><rect`,
    ],
    lessonOne,
    33,
    'fewer points',
  ),
]

const care: readonly BadCourse[] = [
  bad(
    'no-content-note',
    courseYaml,
    1,
    'content-note: { en: "This course talks about harm. You can stop." }\n',
    '',
    'that one may stop',
  ),
  bad(
    'no-support-start',
    lessonOne,
    2,
    '::support{#lines services="childline"}',
    'Nothing.',
    '::support',
  ),
  bad(
    'no-support-end',
    lessonTwo,
    2,
    '::support{#lines-end services="childline"}',
    '',
    '::support',
  ),
  elsewhere(
    'no-contacts',
    [lessonTwo, '::contacts{#people show="lead council"}', ''],
    courseYaml,
    15,
    '::contacts',
  ),
  bad('no-exit', lessonOne, 24, "Hurting a child's body.", 'Sexual abuse.', 'exit and discreet'),
  bad(
    'no-exit',
    lessonTwo,
    95,
    'I know who to tell.',
    'I know about low-level concerns.',
    'exit and discreet',
  ),
  bad(
    'no-discreet',
    lessonOne,
    24,
    '::page[Signs]{#signs',
    '::page[Signs of self-harm]{#signs exit',
    'discreet',
  ),
  elsewhere(
    'outcome-not-taught',
    [
      courseYaml,
      'lessons: [first-things',
      '  - { id: fly, text: { en: Fly }, competencies: [R4] }\nlessons: [first-things',
    ],
    courseYaml,
    15,
    'teaches',
  ),
  elsewhere(
    'outcome-not-tested',
    [
      courseYaml,
      'lessons: [first-things',
      '  - { id: fly, text: { en: Fly }, competencies: [R4] }\nlessons: [first-things',
    ],
    courseYaml,
    15,
    'outcome=fly',
  ),
  elsewhere('outcome-thin', [questions, ' outcome=respond', ''], courseYaml, 12, 'at least 4'),
  bad('unknown-competency', courseYaml, 14, '[R4]', '[R4, Z9]', 'short names'),
  bad('facilitator-lines', lessonTwo, 2, 'facilitator: [Read', 'note: [Read', 'what to watch for'),
  bad(
    'approval-version',
    courseYaml,
    19,
    'approval: null',
    'approval: { by: Board, on: 2026-11-01, until: 2028-11-01, version: "0.9" }',
    'approved',
  ),
  bad('approval-changed', courseYaml, 19, 'approval: null', approved('0123456789ab'), 'again'),
  bad(
    'approval-long',
    courseYaml,
    19,
    'approval: null',
    approved(reviewOfGood, '2028-11-02'),
    'two years at most',
  ),
]

const wording: readonly BadCourse[] = [
  bad('law-without-fact', snippet, 8, 'facts="new-duty"', '', 'facts.yaml'),
  bad('legal-without-fact', lessonOne, 13, ' facts="child-under-18"', '', 'facts='),
  bad(
    'legal-without-fact',
    questions,
    3,
    'The deputy stands',
    'By law the deputy stands',
    'facts=',
  ),
  bad('fact-not-printed', lessonOne, 13, 'facts="child-under-18"', 'facts="secret"', 'checked'),
  bad(
    'fact-without-caution',
    lessonOne,
    13,
    'facts="child-under-18"',
    'facts="new-duty"',
    'on the screen',
  ),
  bad(
    'fact-without-caution',
    questions,
    3,
    'tags="lead-away"',
    'tags="lead-away" facts="new-duty"',
    'on the screen',
  ),
  bad(
    'banned-phrase',
    lessonOne,
    43,
    'say: I will listen.',
    'say: You are attention-seeking.',
    'needs support',
  ),
  bad(
    'banned-phrase',
    questions,
    6,
    'I tell the deputy',
    'I ignore attention-seeking',
    'needs support',
  ),
  bad('advised-phrase', lessonOne, 22, 'he says', 'an allegation', 'told us'),
  bad('page-long', lessonOne, 39, 'tell your lead', words(80), 'two screens'),
  bad('page-too-long', lessonOne, 13, 'The law says', `${words(100)} The law says`, 'two screens'),
  bad(
    'two-activities',
    lessonOne,
    101,
    '::page[Flip]',
    '::page[Flip]{#f code=s30}\n\n:::reflection{#r}\nWell?\n:::\n\n:::cards{#q}\n::item[A]{#a}\nOne.\n::item[B]{#b}\nTwo.\n:::\n\n::page[Flip]',
    'screen of its own',
  ),
  bad(
    'reveal-with-question',
    lessonOne,
    58,
    ':::question{#first-words',
    `${two}\n:::question{#first-words`,
    'screen of its own',
  ),
  bad(
    'reading-run',
    lessonOne,
    13,
    '::page[Signs]',
    '::page[A]{#aa code=s31}\n\nA.\n\n::page[B]{#bb code=s32}\n\nB.\n\n::page[Signs]',
    'an activity',
  ),
  bad(
    'two-pictures',
    lessonOne,
    2,
    '::support{#lines',
    '::picture{#mug-too src="media/mug.svg" decorative=true}\n\n::support{#lines',
    'diagrams',
  ),
  bad('minutes-off', lessonOne, 2, 'minutes: 2', 'minutes: 30', 'its length'),
  elsewhere(
    'reading-hard',
    [lessonOne, 'he says', `${'extraordinarily complicated terminology '.repeat(40)}`],
    courseYaml,
    8,
    'plainer words',
  ),
]

/** The good course, and a second one in its words. */
function twoCourses(from = '', to = ''): Map<string, string> {
  const first = from === '' ? goodCourse() : changed(lessonTwo, from, to)
  const second = [...first].flatMap(([path, text]): [string, string][] =>
    path.startsWith(folder)
      ? [[path.replace(folder, secondFolder), text.replace(/^id: tea-club$/m, 'id: tea-room')]]
      : [],
  )
  return new Map([...first, ...second]).set(
    `${secondFolder}/course.yaml`,
    `${goodCourse().get(courseYaml)}`.replace('id: tea-club\ncode: c9', 'id: tea-room\ncode: c10'),
  )
}

const catalogue: readonly BadCourse[] = [
  {
    code: 'question-repeated',
    files: twoCourses(),
    file: `${secondFolder}/questions/en.md`,
    line: 3,
    remedy: 'another case',
  },
  {
    code: 'story-name-reused',
    files: twoCourses('with a small child.', 'with her son Kofi.'),
    file: `${secondFolder}/lessons/last-things/en.md`,
    line: 13,
    remedy: 'another name',
  },
  {
    code: 'right-is-longest',
    files: goodCourse().set(
      questions,
      `${goodCourse().get(questions)}`.replaceAll(
        'I tell the deputy',
        'I tell the deputy, and soon',
      ),
    ),
    file: questions,
    line: 1,
    remedy: 'as long and as careful',
  },
  bad(
    'figure-without-fact',
    questions,
    3,
    'What do you do',
    '1 in 6 tell. What do you do',
    'facts=',
  ),
  bad('date-without-nation', lessonOne, 13, 'The law says', 'The law of 1989 says', 'law box'),
]

export const badCourses: readonly BadCourse[] = [
  ...files,
  ...yaml,
  ...directives,
  ...ids,
  ...answers,
  ...pictures,
  ...care,
  ...wording,
  ...catalogue,
]
