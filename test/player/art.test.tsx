import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Shape } from '../../src/course/art.ts'
import { Art } from '../../src/player/art.tsx'
import { draw } from './draw.tsx'

/** What a damaged or hostile bundle could hold, whatever the type says. */
const shape = (el: string, at: Record<string, string>): Shape => ({ el, at }) as unknown as Shape

function svg(...shapes: readonly Shape[]): string {
  return draw(<Art art={{ viewBox: '0 0 10 10', shapes }} alt="" />)
}

describe('a picture', () => {
  test.each(['script', 'foreignObject', 'image', 'use', 'a', 'style', 'iframe'])(
    'never holds a %s',
    el => {
      expect(svg(shape(el, { href: 'https://other.example/' }))).not.toContain(`<${el}`)
    },
  )

  test.each(['onload', 'onclick', 'href', 'xlink:href', 'style', 'class', 'filter'])(
    'never keeps the attribute %s',
    name => {
      expect(svg(shape('path', { [name]: 'alert(1)', d: 'M0 0' }))).toContain(
        '<path d="M0 0"></path>',
      )
    },
  )

  test('colours are names of the theme; anything else is none', () => {
    expect(svg(shape('rect', { fill: '--brand' }))).toContain('fill="var(--brand)"')
    fc.assert(
      fc.property(fc.string(), value => {
        fc.pre(!/^--[a-z0-9-]+$/.test(value))
        expect(svg(shape('rect', { fill: value }))).toContain('fill="none"')
      }),
    )
  })

  test('a decorative one says nothing; another says its words', () => {
    expect(svg()).toContain('aria-hidden="true"')
    const told = draw(<Art art={{ viewBox: '0 0 1 1', shapes: [] }} alt="An open door" />)
    expect(told).toContain('role="img" aria-label="An open door"')
  })
})
