import { syllable } from 'syllable'

/**
 * Flesch–Kincaid grade level (Kincaid et al. 1975), to one decimal. A line of a list is a sentence
 * too. Headings, labels and answers without a full stop are none, and neither are one or two words
 * ("Yes."): many short ones would make hard sentences look easy.
 */
export function readingGrade(texts: readonly string[]): number {
  const counted = texts
    .flatMap(sentencesIn)
    .map(wordsIn)
    .filter(words => words.length > 2)
  const words = counted.flat()
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  const grade = 0.39 * (words.length / counted.length) + 11.8 * (syllables / words.length) - 15.59
  return Math.round(grade * 10) / 10
}

/** What nothing ends, neither a mark nor the end of a line, is no sentence: the last piece. */
function sentencesIn(text: string): readonly string[] {
  return text.split(/\n|[.!?…]+["”’')\]]*(?=\s|$)/).slice(0, -1)
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
}
