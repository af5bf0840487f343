import { cutFontFiles } from './cut-font.ts'
import { keptFont } from './kept-font.ts'
import { shapedFontsFor } from './shaped-font.ts'

/** Brings to this device the fonts that a certificate in this name needs, while there is internet. */
export async function keepFontsFor(name: string): Promise<void> {
  const own = await shapedFontsFor(name.normalize('NFC'), 700)
  const urls = new Set([...Object.values(cutFontFiles.latin), ...own.map(font => font.url)])
  await Promise.all([...urls].map(keptFont))
}
