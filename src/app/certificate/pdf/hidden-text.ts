/** A letter as it stands in a drawn line, from the start of the line leftwards to rightwards. */
export interface Cluster {
  readonly text: string
  /** Same unit as `width`, from the line's left edge. */
  readonly x: number
  readonly width: number
}

/** Letters that one invisible font writes, all in one direction. */
export interface HiddenRun {
  readonly x: number
  readonly codes: readonly HiddenCode[]
}

/** One invisible glyph: what it stands for, and how far it moves on. */
export interface HiddenCode {
  readonly text: string
  readonly advance: number
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const neutral = /^[\p{Z}\p{P}]+$/u
const mark = /\p{Mn}/u
const joiner = /^\p{Cf}$/u
/** Signs of direction: their work is done once the line is drawn. */
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

export function isRightToLeft(text: string): boolean {
  const strong = [...text].find(letter => /\p{L}/u.test(letter))
  return strong !== undefined && rightToLeft.test(strong)
}

/**
 * The letters of a drawn line as programs that find and copy text expect them: from left to right as
 * they are seen, letters of right-to-left scripts therefore backwards, in runs of one direction.
 */
export function hiddenRuns(clusters: readonly Cluster[]): readonly HiddenRun[] {
  const seen = [...clusters].sort((a, b) => a.x - b.x)
  const backwards = seen.map((_, at) => isBackwards(seen, at))
  const runs: { x: number; backwards: boolean; codes: HiddenCode[] }[] = []
  seen.forEach((cluster, at) => {
    const back = backwards[at] === true
    const codes = codesOf({ ...cluster, width: advance(seen, at) }, back)
    const last = runs.at(-1)
    if (last?.backwards === back) last.codes.push(...codes)
    else runs.push({ x: cluster.x, backwards: back, codes: [...codes] })
  })
  return runs.map(({ x, codes }) => ({ x, codes }))
}

/** To where the next letter begins, so that nothing looks like a gap between words. */
function advance(seen: readonly Cluster[], at: number): number {
  const cluster = seen[at]
  const next = seen[at + 1]
  if (!cluster) return 0
  return next ? Math.max(0, next.x - cluster.x) : cluster.width
}

/** A space or a hyphen follows its neighbours where both agree. */
function isBackwards(seen: readonly Cluster[], at: number): boolean {
  const text = seen[at]?.text ?? ''
  if (!neutral.test(text)) return rightToLeft.test(text)
  const before = seen.slice(0, at).findLast(one => !neutral.test(one.text))
  const after = seen.slice(at + 1).find(one => !neutral.test(one.text))
  return [before, after].every(one => one === undefined || rightToLeft.test(one.text))
}

/**
 * One code for each character. Marks that take no room get no width, because readers skip them; a
 * joiner rides with a neighbour, because readers drop it where it stands alone or last.
 */
function codesOf({ text, width }: Cluster, backwards: boolean): readonly HiddenCode[] {
  const parts = joined([...text.replace(direction, '')], backwards)
  const broad = parts.filter(part => !mark.test(part)).length
  const codes = parts.map(part => {
    const share = broad === 0 ? width / parts.length : mark.test(part) ? 0 : width / broad
    return { text: backwards ? [...part].reverse().join('') : part, advance: share }
  })
  return backwards ? codes.reverse() : codes
}

function joined(letters: readonly string[], backwards: boolean): readonly string[] {
  const parts: string[] = []
  let waiting = ''
  for (const letter of letters) {
    if (!joiner.test(letter)) {
      parts.push(waiting + letter)
      waiting = ''
    } else if (backwards && parts.length > 0) parts[parts.length - 1] += letter
    else waiting += letter
  }
  return parts
}
