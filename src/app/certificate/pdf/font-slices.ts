import type { ShapedFont } from './shaped-font.ts'

interface Slice extends ShapedFont {
  readonly codes: readonly (readonly [first: number, last: number])[]
}

/**
 * A font cut into slices by the letters it holds, as a function from a text to the slices it needs.
 * `ranges` gives each slice's CSS `unicode-range` by its number ("[4]"); `files` gives addresses by
 * path ("…/noto-sans-sc-4-wght-normal.woff2").
 */
export function fontSlices(
  family: string,
  ranges: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): (text: string) => readonly ShapedFont[] {
  const slices = Object.entries(ranges).flatMap(([slice, range]): readonly Slice[] => {
    const url = fileOf(slice, files)
    return url === undefined ? [] : [{ family, url, range, codes: range.split(',').map(parse) }]
  })
  return text => {
    const letters = [...text].map(letter => letter.codePointAt(0) ?? 0)
    return slices
      .filter(({ codes }) => letters.some(letter => holds(codes, letter)))
      .map(({ family, url, range }) => ({ family, url, ...(range && { range }) }))
  }
}

function fileOf(slice: string, files: Readonly<Record<string, string>>): string | undefined {
  const number = /^\[(\d+)\]$/.exec(slice)?.[1]
  const path = Object.keys(files).find(one => number && one.includes(`-${number}-`))
  return path === undefined ? undefined : files[path]
}

/** "U+4e00-4e10" or "U+4e12". */
function parse(part: string): readonly [first: number, last: number] {
  const [first = '', last = first] = part.trim().slice(2).split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}

function holds(codes: Slice['codes'], letter: number): boolean {
  return codes.some(([first, last]) => first <= letter && letter <= last)
}
