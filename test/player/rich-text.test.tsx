import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Flow, Inline } from '../../src/course/rich-text.ts'
import { FlowText } from '../../src/player/rich-text.tsx'
import { draw } from './draw.tsx'

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '</p><iframe src="javascript:alert(1)">',
  ),
  fc.string(),
)
const address = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'http://plain.example/',
    '//other.example/',
    'https://www.gov.uk/"onclick="alert(1)',
  ),
  hostile,
)

const { inline } = fc.letrec<{ inline: Inline }>(tie => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    hostile,
    fc.record({ t: fc.constant('strong' as const), c: fc.array(tie('inline'), { maxLength: 2 }) }),
    fc.record({ t: fc.constant('quote' as const), c: fc.array(tie('inline'), { maxLength: 2 }) }),
    fc.record({
      t: fc.constant('link' as const),
      to: address,
      c: fc.array(tie('inline'), { maxLength: 2 }),
    }),
  ),
}))
const flow: fc.Arbitrary<Flow> = fc.oneof(
  fc.record({ t: fc.constantFrom('p' as const, 'h' as const), c: fc.array(inline) }),
  fc.record({
    t: fc.constantFrom('ul' as const, 'ol' as const),
    items: fc.array(fc.array(inline)),
  }),
)

describe('course text', () => {
  test('holds no element but the permitted ones, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 4 }), content => {
        const tags = draw(<FlowText content={content} />).match(/<[^>]*>/g) ?? []
        const permitted =
          /^<\/?(p|h2|ul|ol|li|strong|q)>$|^<\/a>$|^<a href="[^"<>]*" rel="noreferrer">$/
        expect(tags.filter(tag => !permitted.test(tag))).toEqual([])
      }),
    )
  })

  test('links lead to the web, a telephone or an e-mail and nowhere else', () => {
    fc.assert(
      fc.property(address, to => {
        const page = draw(<FlowText content={[{ t: 'p', c: [{ t: 'link', to, c: ['words'] }] }]} />)
        const [, href] = /<a href="([^"]*)"/.exec(page) ?? []
        if (href !== undefined) expect(href).toMatch(/^(https:\/\/|tel:|mailto:)/)
        expect(page).toContain('words')
      }),
    )
  })

  test('a detail that begins a sentence has a capital', () => {
    const slot = { t: 'slot', name: 'lead' } as const
    const page = draw(
      <FlowText content={[{ t: 'p', c: [slot, ' listens. ', slot, ' and ', slot, '.'] }]} />,
      {
        organisation: null,
      },
    )
    expect(page).toBe(
      '<p>Your safeguarding lead listens. Your safeguarding lead and your safeguarding lead.</p>',
    )
  })
})
