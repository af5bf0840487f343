import type { Problem } from './problem.ts'

/** Ids and codes. */
export const idProblems = {
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
} as const satisfies Readonly<Record<string, Problem>>
