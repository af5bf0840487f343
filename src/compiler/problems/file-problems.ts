import type { Problem } from './problem.ts'

/** Files and YAML that cannot be read. */
export const fileProblems = {
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
} as const satisfies Readonly<Record<string, Problem>>
