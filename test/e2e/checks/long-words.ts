import type { Page } from 'playwright-core'
import { overflowIn, type Setting } from './overflow.ts'

const narrow: readonly Setting[] = [
  { width: 320, dir: 'ltr', text: '200%' },
  { width: 320, dir: 'rtl', text: '200%' },
  { width: 360, dir: 'ltr' },
]

/**
 * What sticks out of the page when every word is longer than any line: whatever a course may say, in
 * whatever place of a screen. The screen's own words stand there again afterwards.
 */
export async function overflowWithLongWords(page: Page): Promise<string[]> {
  const overflow: string[] = []
  await page.evaluate(lengthen)
  for (const setting of narrow) overflow.push(...(await overflowIn(page, setting)))
  await page.evaluate(() => Reflect.get(globalThis, 'putWordsBack')())
  return overflow.map(one => `long words ${one}`)
}

function lengthen(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const before = new Map<Text, string>()
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (/\w/.test(text.data) && !text.parentElement?.closest('svg')) before.set(text, text.data)
  }
  for (const [text, words] of before) text.data = words.replace(/\S+/u, 'Wordswithoutend'.repeat(4))
  Object.assign(globalThis, {
    putWordsBack() {
      for (const [text, words] of before) text.data = words
    },
  })
}

/** Words that are broken over two lines at the size that the screen has now. Addresses may be. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(wordsOverTwoLines)
}

function wordsOverTwoLines(): string[] {
  const broken: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (text.parentElement?.closest('svg, select, [href^=mailto]')) continue
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}’']+/gu)) {
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)))
      if (lines.size > 1) broken.push(word)
    }
  }
  return broken
}
