import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const files = globSync('src/{app,player}/i18n/*.json', { cwd: root })
const sentences = files.flatMap(file =>
  stringsIn(JSON.parse(readFileSync(join(root, file), 'utf8'))).flatMap(sentencesIn),
)

describe('UI-52 the sentences of the interface', () => {
  test('have 15 words at most in the middle of the row', () => {
    const lengths = sentences.map(wordsIn).toSorted((a, b) => a - b)
    expect(lengths.length).toBeGreaterThan(300)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(15)
  })

  test('have 25 words at most', () => {
    expect(sentences.filter(sentence => wordsIn(sentence) > 25)).toEqual([])
  })
})

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** A variable counts as one word. */
function sentencesIn(text: string): string[] {
  const plain = text.replace(/\{\{\w+\}\}/g, 'name')
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(plain)
  return [...segments].map(({ segment }) => segment.trim()).filter(Boolean)
}

function wordsIn(sentence: string): number {
  const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(sentence)
  return [...segments].filter(one => one.isWordLike).length
}
