import type { Problem } from './problem.ts'

/** Questions, activities, pictures and media. */
export const activityProblems = {
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
  'question-repeated': [
    'warning',
    'The question "{id}" asks nearly the same as "{other}" of the course {course}.',
    'Ask it of another case, or ask something else.',
  ],
  'right-is-longest': [
    'warning',
    'Whoever takes the longest option gets {right} of {questions} right; chance would give {chance}.',
    'Make wrong options as long and as careful as right ones, or shorten right ones.',
  ],
  'story-name-reused': [
    'advice',
    'Somebody called {name} is in a story of the course {course} too.',
    'Give this person another name; what is no name goes into modules/shared/not-names.yaml.',
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
} as const satisfies Readonly<Record<string, Problem>>
