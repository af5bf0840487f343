const size = 40
const side = size * 2
/** Code points that no font draws: not characters, and so a picture of what "missing" looks like. */
const notCharacters = ['\u{10FFFF}', '\u{EFFFE}']
/** What is drawn as part of another letter, or as nothing. */
const unseen = /[\p{M}\p{Cf}\p{Z}\p{Cc}]/u

/** Letters already seen to be drawn, by font. Fonts only ever come; none goes. */
const seen = new Map<string, Set<string>>()

/**
 * The characters of `text` that this browser draws as nothing or as its sign for a missing letter.
 * A browser that writes the code into that sign (Firefox) shows what is missing only by its blanks.
 */
export function missingCharacters(
  text: string,
  families: string,
  weight: number,
): readonly string[] {
  const font = `${weight} ${size}px ${families}`
  const known = seen.get(font) ?? new Set()
  seen.set(font, known)
  const letters = [...new Set(text)].filter(letter => !unseen.test(letter) && !known.has(letter))
  if (letters.length === 0) return []
  const paint = painter(font)
  const missing = new Set([paint(''), ...notCharacters.map(paint)])
  for (const letter of letters) if (!missing.has(paint(letter))) known.add(letter)
  return letters.filter(letter => !known.has(letter))
}

/** A function that draws one character and gives its picture as text, to compare. */
function painter(font: string): (letter: string) => string {
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser has no canvas')
  return letter => {
    context.clearRect(0, 0, side, side)
    context.font = font
    context.fillText(letter, size / 2, size * 1.4)
    return fingerprint(context.getImageData(0, 0, side, side).data)
  }
}

function fingerprint(pixels: Uint8ClampedArray): string {
  let hash = 0
  for (let at = 3; at < pixels.length; at += 4) hash = (hash * 31 + (pixels[at] ?? 0)) | 0
  return hash.toString(36)
}
