import type { Weight } from './cut-font.ts'
import { keptFont } from './kept-font.ts'
import { type ShapedFont, shapedFontsFor } from './shaped-font.ts'

const loaded = new Set<string>()

/** What follows our own fonts: whatever this device can draw. */
const deviceFonts = 'system-ui, "Noto Sans", sans-serif'
const emojiFamily = 'Certificate Emoji'

/**
 * CSS `font-family` for drawing `text` on a canvas, its fonts loaded. A font that cannot be fetched
 * leaves its letters to the device's own fonts.
 */
export async function drawingFamilies(text: string, weight: Weight): Promise<string> {
  const fonts = await shapedFontsFor(text, weight)
  await Promise.all(fonts.map(font => load(font, weight)))
  const own = [...new Set(fonts.map(font => `"${font.family}"`))]
  return [...own, deviceFonts, `"${emojiFamily}"`].join(', ')
}

/** Emoji of our own, for a device that lacks the ones in `text`. */
export async function loadEmoji(text: string): Promise<void> {
  const { emojiSlices } = await import('./emoji-slices.ts')
  await Promise.all(emojiSlices(text).map(font => load(font, 700)))
}

async function load(font: ShapedFont, weight: Weight): Promise<void> {
  if (loaded.has(font.url)) return
  const bytes = await keptFont(font.url)
  if (!bytes) return
  const face = new FontFace(font.family, bytes, {
    weight: String(weight),
    ...(font.range === undefined ? {} : { unicodeRange: font.range }),
  })
  document.fonts.add(await face.load())
  loaded.add(font.url)
}
