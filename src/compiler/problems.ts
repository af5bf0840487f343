import type { Severity } from './message.ts'

type Problem = readonly [severity: Severity, text: string, remedy: string]

/** Every message that the compiler can give. The remedy is what the author does next. */
export const problems = {
  // Files
  'file-too-large': [
    'error',
    'The file is larger than 512 KB.',
    'Split it, or remove what is not course text.',
  ],
  'file-not-text': ['error', 'The file is not plain UTF-8 text.', 'Save it again as UTF-8 text.'],
  'line-too-long': ['error', 'A line has more than 5,000 characters.', 'Break it into paragraphs.'],
  'too-deep': [
    'error',
    'The text nests too deeply to read.',
    'Use plain paragraphs and lists of one level, and close each block with ":::".',
  ],
  'no-file': [
    'error',
    'There is no file "{src}" beside this one.',
    'Put the file there, or correct src.',
  ],
  'no-shared-file': [
    'error',
    'The shared file {path} is missing.',
    'Put it back; modules/README.md shows its form.',
  ],
  'no-lesson-file': [
    'error',
    'The lesson "{id}" has no file {file}.',
    'Write the file, or remove the lesson from course.yaml.',
  ],
  'no-translation': [
    'warning',
    'There is no {file} for the language "{language}".',
    'Translate it; until then learners see "{first}" here.',
  ],
  'no-questions': ['error', 'The final check has no questions.', 'Write questions/{language}.md.'],
  'no-course': [
    'error',
    'The folder "{folder}" has no course.yaml that can be read.',
    'Write course.yaml as in modules/README.md.',
  ],
  'unknown-language': [
    'error',
    'The language "{language}" is not one of {known}.',
    'Correct the code in "languages" of course.yaml.',
  ],
  'stray-language': [
    'warning',
    'The file is in "{language}", which course.yaml does not list.',
    'Add the language to "languages", or remove the file.',
  ],
  'stray-lesson': [
    'warning',
    'The lesson "{id}" is not in the list of lessons of course.yaml.',
    'Add it to "lessons", or remove its folder.',
  ],

  // YAML
  'yaml-syntax': [
    'error',
    'The YAML cannot be read: {why}',
    'Look at indents, colons and quotes on this line.',
  ],
  'yaml-alias': ['error', 'YAML aliases (*name) are not used here.', 'Write the value out.'],
  'field-missing': [
    'error',
    '"{field}" is missing.',
    'Write it; modules/README.md shows the form.',
  ],
  'field-form': [
    'error',
    '"{field}" has the wrong form; expected {expected}.',
    'Write it as modules/README.md shows.',
  ],
  'no-front-matter': [
    'error',
    'The file does not begin with its head between two lines of "---".',
    'Begin the file as modules/README.md shows.',
  ],

  // Words and directives
  'unknown-block': [
    'error',
    'There is no block kind "{name}".',
    'Use a kind from the table in modules/README.md.',
  ],
  'unknown-directive': [
    'error',
    'There is no ":{name}[…]".',
    'Use :said[…] or :slot[…], or remove the brackets.',
  ],
  'unknown-section': [
    'error',
    '"::{name}" does not belong in a {kind} block.',
    'Close the {kind} block with ":::", or correct the name.',
  ],
  'unknown-slot': ['error', 'There is no slot "{name}".', 'Use one of: {known}.'],
  'not-closed': [
    'error',
    'A page begins inside a {kind} block.',
    'Close the {kind} block with ":::" on a line of its own.',
  ],
  'block-in-block': [
    'error',
    'A "{name}" stands inside another block.',
    'Close the block before it with ":::".',
  ],
  'block-open': [
    'error',
    '"::{name}" needs three colons and a closing line.',
    'Write ":::{name}{#id}", the content, then ":::".',
  ],
  'block-empty': [
    'error',
    'This {kind} block is empty or lacks a part.',
    'Write its content as modules/README.md shows, or remove it.',
  ],
  'not-text': [
    'error',
    'Course text holds no {what}.',
    'Use paragraphs, lists, **strong**, links and the kinds in modules/README.md.',
  ],
  'list-in-list': [
    'error',
    'A list item holds more than one line of text.',
    'Make it one line, or a list of its own.',
  ],
  emphasis: [
    'warning',
    'Slanted text is hard to read; it is shown plain.',
    'Use **strong** for a term, :said[…] for words said.',
  ],
  'stray-text': [
    'error',
    'This text does not belong here in a {kind}.',
    'Move it to where modules/README.md has text, or remove it.',
  ],
  'text-before-page': [
    'error',
    'Text stands before the first page.',
    'Begin the screen with ::page[Heading]{#id code=s1}.',
  ],
  'not-question': [
    'error',
    'Only questions stand in this file.',
    'Remove the text, or write it as a heading.',
  ],
  'no-title': [
    'error',
    'The {what} "{id}" has no heading.',
    'Write it in the brackets: ::{what}[Heading].',
  ],
  'page-empty': ['error', 'The page "{id}" has no content.', 'Write its content, or remove it.'],
  'item-count': [
    'error',
    'A {kind} block has {count} items.',
    'Give it as many as modules/README.md says.',
  ],
  'item-empty': [
    'error',
    'The item "{id}" lacks its title or its text.',
    'Write ::item[Title]{#id} and text beneath.',
  ],
  'say-part': [
    'error',
    'This item has no line "- {part}: …".',
    'Write the three lines say, avoid and why.',
  ],
  'dead-target': [
    'error',
    '{attribute}="{id}" names nothing in this block.',
    'Use one of: {known}.',
  ],
  'unknown-nation': ['error', 'There is no nation "{nation}".', 'Use one of: {known}.'],
  'unknown-role': ['error', 'There is no contact "{role}".', 'Use some of: {known}.'],
  'unknown-document': [
    'error',
    'There is no document "{document}" to declare.',
    'Use one of: {known}.',
  ],
  'snippet-now': [
    'error',
    'The snippet has no part for now: "{now}".',
    'Write now: before or now: after in its head, and ::when[before] and ::when[after].',
  ],
  'snippet-block': [
    'error',
    'A shared passage may not hold a {kind}, which leaves a record.',
    'Write the {kind} on the page itself.',
  ],

  // Ids
  'id-missing': [
    'error',
    'This {what} has no id.',
    'Write {#id} after it, an id you never change.',
  ],
  'id-form': [
    'error',
    'The id "{id}" of this {what} has the wrong form.',
    'Use small letters, digits and hyphens, beginning with a letter.',
  ],
  'id-reused': [
    'error',
    'The {what} id "{id}" is used twice.',
    'Give one of them another id; keep the one that was released.',
  ],
  'id-folder': [
    'error',
    'The id "{id}" is not the name of its folder, "{folder}".',
    'Make the two the same.',
  ],
  'code-form': [
    'error',
    'The code "{code}" of this {what} is not opaque.',
    'Use {letter} and a number, such as {letter}4: addresses must not say the topic.',
  ],
  'code-reused': [
    'error',
    'The code "{code}" of this {what} is used twice.',
    'Give the newer one the next free number.',
  ],
  'id-lost': [
    'error',
    'The released id "{name}" is gone.',
    "Put it back: learners' records hang on it.",
  ],
  'ids-differ': [
    'error',
    '"{name}" is in one language only.',
    'Write the same ids in {file} as in the first language.',
  ],
  'dead-reference': [
    'error',
    'There is no {kind} "{id}".',
    'Correct the name, or write the {kind}.',
  ],
  'dead-link': [
    'error',
    'The link "{to}" leads nowhere.',
    'Use word:, page:, lesson: or service: and an id, or an https:// address.',
  ],
  'declarations-differ': [
    'error',
    'course.yaml and the lessons do not have the same declarations ({id}).',
    'List the ids of the declaration blocks in "declarations", or leave it out.',
  ],

  // Questions and activities
  'question-type': ['error', 'There is no question type "{type}".', 'Use one of: {known}.'],
  'no-prompt': [
    'error',
    'The question "{id}" asks nothing.',
    'Write the question before its options.',
  ],
  'no-box': [
    'error',
    'This option has no box.',
    'Begin it with [x] if it is right, with [ ] if not.',
  ],
  'no-right-answer': [
    'error',
    'The question "{id}" has no right answer.',
    'Mark at least one option with [x].',
  ],
  'no-wrong-answer': [
    'error',
    'Every option of "{id}" is right.',
    'Give it a plausible option that is not quite right.',
  ],
  'option-count': ['error', 'The question "{id}" has {count} options.', 'Give it 2 to 6 options.'],
  'no-feedback': [
    'error',
    'The {what} "{id}" has no feedback.',
    'Write beneath it, indented, why it is right or not quite.',
  ],
  'feedback-thin': [
    'warning',
    'The feedback of "{id}" does not say why.',
    'Say in one kind sentence what makes it right or not quite.',
  ],
  'question-outcome': [
    'error',
    'The question "{id}" of the final check names no outcome.',
    'Write outcome=… with an outcome of course.yaml.',
  ],
  'question-likert': [
    'error',
    'The question "{id}" of the final check has no right answer to give.',
    'Ask it in a lesson, or give it another type.',
  ],
  'subject-missing': [
    'warning',
    'No question of the final check has the tag "{tag}".',
    'Write one on this subject, with tags="{tag}".',
  ],
  'question-lesson': [
    'warning',
    'The question "{id}" names no lesson to look at again.',
    'Write lesson=… with the id of the lesson.',
  ],
  'bank-small': [
    'error',
    'The final check draws {draw} questions and has {count}.',
    'Write more questions, or draw fewer.',
  ],
  'story-start': [
    'error',
    'The story "{id}" starts at "{start}", which is no step of it.',
    'Write start=… with the id of its first step.',
  ],
  'story-target': [
    'error',
    'This leads to "{to}", which is no step of the story.',
    'Correct the id, or write the step.',
  ],
  'story-unreachable': [
    'error',
    'No choice leads to the step "{id}".',
    'Lead a choice to it, or remove it.',
  ],
  'story-stuck': [
    'error',
    'From the step "{id}" no path leads to the right next step.',
    'Give it a choice, or back=…, that can still end well.',
  ],
  'story-open': [
    'error',
    'The step "{id}" has neither choices nor an end.',
    'Write choices with to=…, or end=best or end=other.',
  ],
  'story-both': ['error', 'The step "{id}" has both choices and an end.', 'Remove one of the two.'],
  'story-end': ['error', 'There is no end "{end}".', 'Write end=best or end=other.'],
  'story-teaches': [
    'error',
    'The story "{id}" does not say what it teaches.',
    'Write ::teaches and a sentence at its end.',
  ],
  'story-minutes': [
    'error',
    'The story "{id}" does not say how long it takes.',
    'Write minutes=3 or as it is.',
  ],
  'story-topic': [
    'error',
    'The story "{id}" does not say what it is about.',
    'Write topic="…": learners read it before they choose.',
  ],
  'story-long': [
    'warning',
    'The step "{id}" has {words} words; a step has at most 60.',
    'Shorten it, or make two steps.',
  ],

  // Pictures and media
  'no-alt': [
    'error',
    'The {kind} "{id}" has no text for people who cannot see it.',
    'Write alt="…", or decorative=true if it carries no meaning.',
  ],
  'no-transcript': [
    'error',
    'The recording "{id}" has no transcript.',
    'Write its words inside the block.',
  ],
  'no-captions': ['error', 'The video "{id}" has no captions.', 'Write captions="media/….vtt".'],
  'svg-syntax': ['error', 'The picture cannot be read: {why}', 'Save it again as plain SVG.'],
  'svg-root': [
    'error',
    'The picture has no <svg> with a viewBox of four numbers.',
    'Write <svg viewBox="0 0 320 180">.',
  ],
  'svg-unsafe': [
    'error',
    'The picture holds {what}, which is not drawn.',
    'Keep to g, path, rect, circle, ellipse, line, polyline, polygon, text and plain attributes.',
  ],
  'svg-colour': [
    'error',
    'The colour {name}="{value}" does not follow the themes.',
    'Use none or var(--token), such as var(--brand).',
  ],
  'svg-black': [
    'warning',
    'A <{el}> has no fill of its own and would be black in every theme.',
    'Write fill="none" or fill="var(--…)" on it or its group.',
  ],
  'words-in-picture': [
    'error',
    'The picture "{id}" holds words.',
    'Write ::diagram with alt="…" for a drawing with words.',
  ],
  'picture-heavy': [
    'warning',
    'The picture {src} has {bytes} bytes; the limit is 6,144.',
    'Draw it with fewer points.',
  ],

  // What a course must have
  'no-content-note': [
    'error',
    'The course has no content note.',
    'Write "content-note" in course.yaml: what is coming, and that one may stop.',
  ],
  'no-support-start': [
    'error',
    'The first lesson has no support numbers.',
    'Write ::support{#id services="…"} on one of its screens.',
  ],
  'no-support-end': [
    'error',
    'The last lesson has no support numbers.',
    'Write ::support{#id services="…"} on one of its last screens.',
  ],
  'no-contacts': [
    'error',
    'The course does not show who to tell.',
    'Write ::contacts{#id show="lead deputy council council-out-of-hours"} in a lesson.',
  ],
  'no-exit': [
    'error',
    'The screen "{id}" speaks of "{phrase}" without "Exit this page".',
    'Write exit and discreet after its id and code.',
  ],
  'no-discreet': [
    'warning',
    'The heading of "{id}" names "{phrase}" and would stand in the browser\'s title.',
    'Write discreet after its id and code.',
  ],
  'outcome-not-taught': [
    'error',
    'No lesson or screen teaches the outcome "{id}".',
    'Write it in "teaches" of a lesson, or as outcome="{id}" of a screen.',
  ],
  'outcome-not-tested': [
    'error',
    'No question of the final check tests the outcome "{id}".',
    'Write a question with outcome={id}.',
  ],
  'outcome-thin': [
    'warning',
    'Only {count} questions of the final check test the outcome "{id}".',
    'Write at least 4, so that a second try is a new one.',
  ],
  'unknown-competency': [
    'error',
    'There is no competency "{id}".',
    'Use the short names of modules/frameworks/competencies.yaml.',
  ],
  'approval-version': [
    'warning',
    'The approval is for version {approved}; this is {version}.',
    'Have this version approved; until then it says that nobody has.',
  ],

  // Facts and words
  'law-without-fact': [
    'error',
    'The law box "{id}" cites no fact.',
    'Write facts="…" with ids of modules/shared/facts.yaml.',
  ],
  'legal-without-fact': [
    'error',
    'This says "{phrase}" and cites no fact.',
    'Write facts="…" on its screen or question.',
  ],
  'fact-not-printed': [
    'error',
    'The fact "{id}" is marked do-not-print.',
    'Remove what rests on it, or have the fact checked and its decision changed.',
  ],
  'fact-without-caution': [
    'error',
    'The fact "{id}" may be printed only with its caution: "{caution}".',
    'Write these words on the screen.',
  ],
  'banned-phrase': [
    'error',
    '"{phrase}" harms or blames: {why}',
    'Write: {use}. To quote somebody, use :said[…].',
  ],
  'advised-phrase': ['advice', '"{phrase}" may harm: {why}', 'If it fits, write: {use}.'],
  'page-long': [
    'warning',
    'The screen "{id}" has {words} words; the limit is 90.',
    'Shorten it, or make two screens.',
  ],
  'page-too-long': [
    'error',
    'The screen "{id}" has {words} words; the limit is 90.',
    'Make two screens of it.',
  ],
  'two-activities': [
    'error',
    'The screen "{id}" has {count} activities ({kinds}).',
    'Give each a screen of its own.',
  ],
  'reveal-with-question': [
    'error',
    'The screen "{id}" mixes rows that open with a question.',
    'Give each a screen of its own.',
  ],
  'reading-run': [
    'warning',
    'From the screen "{id}" on, {count} screens are only reading.',
    'Put an activity among them.',
  ],
  'two-pictures': [
    'advice',
    'The lesson "{id}" has {count} pictures; at most one is meant.',
    'Remove the others, or make them diagrams if they explain.',
  ],
  'minutes-off': [
    'advice',
    'The lesson "{id}" says {declared} minutes and measures {measured}.',
    'Change "minutes", or its length.',
  ],
  'reading-hard': [
    'warning',
    'The text reads at grade {grade}; the aim is 7 at most.',
    'Shorten sentences; use plainer words.',
  ],
} as const satisfies Readonly<Record<string, Problem>>

export type ProblemCode = keyof typeof problems
