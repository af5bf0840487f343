import { syllable } from 'syllable'
import { phrasePattern } from './phrase-pattern.ts'

/**
 * Flesch–Kincaid grade level (Kincaid et al. 1975), to one decimal. A line is a sentence too, so that
 * list items count as sentences; labels of one or two words ("Yes", "Not sure") count as nothing. A
 * term that the course explains counts one syllable a word: the learner meets it with its meaning,
 * and no plainer word exists.
 */
export function readingGrade(texts: readonly string[], terms: readonly string[]): number {
  const explained = phrasePattern(terms.flatMap(formsOf), 's?')
  const sentences = texts.flatMap(sentencesIn).map(text => ({
    words: wordsIn(text),
    terms: explained === undefined ? [] : (text.match(explained) ?? []).flatMap(wordsIn),
  }))
  const counted = sentences.filter(sentence => sentence.words.length > 2)
  const words = counted.reduce((sum, sentence) => sum + sentence.words.length, 0)
  if (words === 0) return 0
  const syllables = counted.reduce((sum, one) => sum + syllablesOf(one.words, one.terms), 0)
  const grade = 0.39 * (words / counted.length) + 11.8 * (syllables / words) - 15.59
  return Math.round(grade * 10) / 10
}

/** "Front door, or MASH" and "Child in need (section 17)" explain two terms each. */
function formsOf(term: string): readonly string[] {
  return [term, ...term.split(/,? or |[()]/)]
}

function sentencesIn(text: string): readonly string[] {
  return text
    .split(/\n|[.!?…]+["”’')\]]*(?=\s|$)/)
    .filter(sentence => /[\p{L}\p{N}]/u.test(sentence))
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
}

function syllablesOf(words: readonly string[], terms: readonly string[]): number {
  const all = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  const saved = terms.reduce((sum, word) => sum + Math.max(1, syllable(word)) - 1, 0)
  return all - saved
}
