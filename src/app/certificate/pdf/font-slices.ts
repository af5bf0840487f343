import type { ShapedFont } from './shaped-font.ts'

/**
 * A font cut into slices by the letters it holds. `ranges` gives each slice's CSS `unicode-range` by
 * its number ("[4]"); `files` gives addresses by path ("…/noto-sans-sc-4-wght-normal.woff2").
 */
export function slicesFor(
  text: string,
  family: string,
  ranges: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): readonly ShapedFont[] {
  const codes = [...text].map(letter => letter.codePointAt(0) ?? 0)
  return Object.entries(ranges).flatMap(([slice, range]) => {
    const url = fileOf(slice, files)
    return url !== undefined && codes.some(code => holds(range, code))
      ? [{ family, url, range }]
      : []
  })
}

function fileOf(slice: string, files: Readonly<Record<string, string>>): string | undefined {
  const number = /^\[(\d+)\]$/.exec(slice)?.[1]
  const path = Object.keys(files).find(one => number && one.includes(`-${number}-`))
  return path === undefined ? undefined : files[path]
}

/** Whether `range`, as "U+4e00-4e10,U+4e12", holds the code point. */
function holds(range: string, code: number): boolean {
  return range.split(',').some(part => {
    const [first = '', last = first] = part.trim().slice(2).split('-')
    return Number.parseInt(first, 16) <= code && code <= Number.parseInt(last, 16)
  })
}
