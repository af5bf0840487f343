import type { Problem } from './problem.ts'

/** What a course must have; facts and words. */
export const courseProblems = {
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
    'Use the short names of the files in modules/frameworks.',
  ],
  'facilitator-lines': [
    'warning',
    'The lesson "{id}" has {count} notes for facilitators; 2 to 4 are meant.',
    'Write "facilitator" in its head: what to ask, what to watch for, how to keep people safe.',
  ],
  'approval-version': [
    'warning',
    'The approval is for version {approved}; this is {version}.',
    'Have this version approved; until then it says that nobody has.',
  ],
  'approval-changed': [
    'warning',
    'The approval is for the words {approved}; these are {now}.',
    'Have the course reviewed again (npm run review); until then it says that nobody has approved it.',
  ],
  'approval-long': [
    'error',
    'The approval lasts until {until}; it may last from its day until {last} at most.',
    'Correct "until": an approval lasts two years at most.',
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
  'figure-without-fact': [
    'warning',
    'This gives a figure ("{phrase}") and cites no fact.',
    'Write facts="…" on its screen or question, with year and place in the sentence.',
  ],
  'date-without-nation': [
    'advice',
    'The "{id}" gives a date of law ({date}) and no nation.',
    'Name the nation beside it, or put it into a law box.',
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
