/** Width of a piece of text, in any unit. */
export type WidthOf = (text: string) => number

/** Lines of at most `room`, broken at spaces, and inside a word only where the word alone is too wide. */
export function wrapText(text: string, room: number, widthOf: WidthOf): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').filter(one => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= room) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = widthOf(word) <= room ? [word] : breakWord(word, room, widthOf)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

/** Breaks between letters as readers see them; one letter always stands, however wide. */
function breakWord(word: string, room: number, widthOf: WidthOf): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (piece !== '' && widthOf(piece + segment) > room) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...pieces, piece]
}
