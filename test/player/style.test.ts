import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../src/player/style')
const sheets = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
const css = sheets.join('\n').replaceAll(/\/\*[\s\S]*?\*\//g, '')
const tokens = readFileSync(join(folder, 'tokens.css'), 'utf8')

describe('the style sheets', () => {
  test('UI-53 have no left and right', () => {
    const physical = /(^|[\s;{-])(left|right)\s*:|text-align:\s*(left|right)|float:/gm
    expect(css.match(physical)).toBeNull()
    expect(css.match(/(margin|padding|border)-(left|right|top|bottom)/g)).toBeNull()
  })

  test('are at most 7 kB on the wire', () => {
    expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(7000)
  })

  test('UI-47 move nothing unless movement is welcome', () => {
    const animated = [...css.matchAll(/animation:|transition:/g)]
    expect(animated).toHaveLength(1)
    expect(css).toMatch(
      /prefers-reduced-motion: no-preference\) \{\s*html:not\(\[data-movement="off"\]\) \.fade \{\s*animation/,
    )
  })
})

const pairs: readonly [string, string, number][] = [
  ['text', 'bg', 7],
  ['text', 'surface', 7],
  ['text', 'surface-2', 7],
  ['text-2', 'bg', 4.5],
  ['text-2', 'surface-2', 4.5],
  ['link', 'bg', 4.5],
  ['link-visited', 'bg', 4.5],
  ['on-brand', 'brand', 4.5],
  ['on-brand', 'brand-hover', 4.5],
  ['brand', 'surface', 3],
  ['text', 'success-tint', 7],
  ['text', 'notyet-tint', 7],
  ['text', 'info-tint', 7],
  ['text', 'caution-tint', 7],
  ['success', 'bg', 4.5],
  ['error', 'bg', 4.5],
  ['error', 'error-tint', 4.5],
  ['on-exit', 'exit', 4.5],
  ['border-strong', 'bg', 3],
  ['focus-ink', 'focus', 7],
]

describe.each([
  ['light', ':root {'],
  ['dark', '[data-theme="dark"] {'],
  ['hc-light', '[data-theme="hc-light"] {'],
  ['hc-dark', '[data-theme="hc-dark"] {'],
])('the theme %s', (_, selector) => {
  const from = tokens.indexOf(`\n${selector}`)
  const theme = tokens.slice(from, tokens.indexOf('}', from))
  const colour = (name: string) => new RegExp(`--${name}: #([0-9a-f]{6})`).exec(theme)?.[1] ?? ''

  test.each(pairs)('%s on %s can be read', (ink, paper, need) => {
    expect(contrast(colour(ink), colour(paper))).toBeGreaterThanOrEqual(need)
  })
})

/** WCAG 2.x contrast ratio of two colours, each as six hex digits. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
