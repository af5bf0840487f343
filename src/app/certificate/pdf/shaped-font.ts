import nastaliq400 from '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2?url'
import nastaliq700 from '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-700-normal.woff2?url'
import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url'
import arabic700 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2?url'
import bengali400 from '@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-400-normal.woff2?url'
import bengali700 from '@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-700-normal.woff2?url'
import devanagari400 from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2?url'
import devanagari700 from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-700-normal.woff2?url'
import ethiopic400 from '@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-400-normal.woff2?url'
import ethiopic700 from '@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-700-normal.woff2?url'
import gurmukhi400 from '@fontsource/noto-sans-gurmukhi/files/noto-sans-gurmukhi-gurmukhi-400-normal.woff2?url'
import gurmukhi700 from '@fontsource/noto-sans-gurmukhi/files/noto-sans-gurmukhi-gurmukhi-700-normal.woff2?url'
import tamil400 from '@fontsource/noto-sans-tamil/files/noto-sans-tamil-tamil-400-normal.woff2?url'
import tamil700 from '@fontsource/noto-sans-tamil/files/noto-sans-tamil-tamil-700-normal.woff2?url'
import { cutFontFiles, cutFontsIn, type Weight } from './cut-font.ts'

/** A font that the browser shapes text with. */
export interface ShapedFont {
  readonly family: string
  readonly url: string
  /** Only these letters, as CSS `unicode-range`. */
  readonly range?: string
}

interface ScriptFont {
  readonly family: string
  readonly in: RegExp
  readonly files: Readonly<Record<Weight, string>>
}

/** Letters of Urdu that Arabic and Persian do without: readers of Urdu expect Nastaliq. */
const urdu = /[\u0679\u0688\u0691\u06BA\u06BE\u06C1\u06D2]/

const scripts: readonly ScriptFont[] = [
  { family: 'Bengali', in: /\p{Script=Bengali}/u, files: { 400: bengali400, 700: bengali700 } },
  {
    family: 'Devanagari',
    in: /\p{Script=Devanagari}/u,
    files: { 400: devanagari400, 700: devanagari700 },
  },
  { family: 'Ethiopic', in: /\p{Script=Ethiopic}/u, files: { 400: ethiopic400, 700: ethiopic700 } },
  { family: 'Gurmukhi', in: /\p{Script=Gurmukhi}/u, files: { 400: gurmukhi400, 700: gurmukhi700 } },
  { family: 'Tamil', in: /\p{Script=Tamil}/u, files: { 400: tamil400, 700: tamil700 } },
]
const arabic = { 400: arabic400, 700: arabic700 }
const nastaliq = { 400: nastaliq400, 700: nastaliq700 }

/** The fonts of our own origin that `text` is drawn with, the first that has a letter first. */
export async function shapedFontsFor(text: string, weight: Weight): Promise<readonly ShapedFont[]> {
  const cuts = cutFontsIn(text).map(font => ({ family: font, url: cutFontFiles[font][weight] }))
  const others = scripts
    .filter(script => script.in.test(text))
    .map(({ family, files }) => ({ family, url: files[weight] }))
  const fonts = [...cuts, ...arabicScript(text, weight), ...others, ...(await han(text))]
  return fonts.map(font => ({ ...font, family: `Certificate ${font.family}` }))
}

function arabicScript(text: string, weight: Weight): readonly ShapedFont[] {
  if (!/\p{Script=Arabic}/u.test(text)) return []
  if (urdu.test(text)) return [{ family: 'Nastaliq', url: nastaliq[weight] }]
  return [{ family: 'Arabic', url: arabic[weight] }]
}

async function han(text: string): Promise<readonly ShapedFont[]> {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return []
  const { hanSlices } = await import('./han-slices.ts')
  return hanSlices(text)
}
