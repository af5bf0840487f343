import type { Problem } from './problem.ts'

/** Words and directives that the compiler does not understand. */
export const writingProblems = {
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
} as const satisfies Readonly<Record<string, Problem>>
