import { syllable } from 'syllable'

/**
 * Flesch–Kincaid grade level (Kincaid et al. 1975), to one decimal. A line is a sentence too, so that
 * list items count as sentences. Terms that the course explains count one syllable a word: the learner
 * meets them with their meaning, and no plainer word exists.
 */
export function readingGrade(texts: readonly string[], terms: readonly string[]): number {
  const explained = new Set(terms.flatMap(wordsIn).map(word => word.toLowerCase()))
  const sentences = texts.flatMap(sentencesIn)
  const words = sentences.flatMap(wordsIn)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, explained), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  return Math.round(grade * 10) / 10
}

function sentencesIn(text: string): readonly string[] {
  return text
    .split(/\n|[.!?…]+["”’')\]]*(?=\s|$)/)
    .filter(sentence => /[\p{L}\p{N}]/u.test(sentence))
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
}

function syllablesOf(word: string, explained: ReadonlySet<string>): number {
  const lower = word.toLowerCase()
  if (explained.has(lower) || explained.has(lower.replace(/s$/, ''))) return 1
  return Math.max(1, syllable(word))
}
