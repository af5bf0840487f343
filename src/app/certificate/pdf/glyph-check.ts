const size = 40
const side = size * 2
/** Code points that no font draws: not characters, and so a picture of what "missing" looks like. */
const notCharacters = ['\u{10FFFF}', '\u{EFFFE}']
/** What is drawn as part of another letter, or as nothing. */
const unseen = /[\p{M}\p{Cf}\p{Z}\p{Cc}]/u

/**
 * The characters of `text` that this browser draws as nothing or as its sign for a missing letter.
 * A browser that writes the code into that sign (Firefox) shows what is missing only by the width.
 */
export function missingCharacters(
  text: string,
  families: string,
  weight: number,
): readonly string[] {
  const paint = painter(`${weight} ${size}px ${families}`)
  const missing = new Set([paint(''), ...notCharacters.map(paint)])
  const letters = [...new Set(text)].filter(letter => !unseen.test(letter))
  return letters.filter(letter => missing.has(paint(letter)))
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
