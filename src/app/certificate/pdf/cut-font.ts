import cyrillic400 from 'cut-fonts/cyrillic-400.ttf?url'
import cyrillic700 from 'cut-fonts/cyrillic-700.ttf?url'
import greek400 from 'cut-fonts/greek-400.ttf?url'
import greek700 from 'cut-fonts/greek-700.ttf?url'
import latin400 from 'cut-fonts/latin-400.ttf?url'
import latin700 from 'cut-fonts/latin-700.ttf?url'
import cuts from './cut-fonts.json' with { type: 'json' }

export type Weight = 400 | 700

/** A cut of Noto Sans that a PDF can embed (scripts/build/cut-fonts.ts). */
export type CutFont = keyof typeof cuts

export const cutFontFiles: Readonly<Record<CutFont, Readonly<Record<Weight, string>>>> = {
  latin: { 400: latin400, 700: latin700 },
  greek: { 400: greek400, 700: greek700 },
  cyrillic: { 400: cyrillic400, 700: cyrillic700 },
}

const order: readonly CutFont[] = ['latin', 'greek', 'cyrillic']

/**
 * The cut that should hold every letter of `text`; undefined where none does, and where a mark
 * combines with a letter, because placing it needs the browser's text shaping.
 */
export function cutFontFor(text: string): CutFont | undefined {
  if (/\p{M}/u.test(text)) return undefined
  return order.find(font => [...text].every(letter => inRanges(letter, cuts[font])))
}

/** The cuts that hold some letter of `text`. */
export function cutFontsIn(text: string): readonly CutFont[] {
  return order.filter(font => [...text].some(letter => inRanges(letter, cuts[font])))
}

function inRanges(letter: string, ranges: readonly (readonly number[])[]): boolean {
  const code = letter.codePointAt(0) ?? 0
  return ranges.some(([first = 0, last = 0]) => first <= code && code <= last)
}
