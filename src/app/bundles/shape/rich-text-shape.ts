import * as v from 'valibot'
import type { Flow, Inline, SlotName } from '../../../course/rich-text.ts'
import { among, list, literal, object, oneOf, type Shape, text } from './shape.ts'

const slotNames: readonly SlotName[] = [
  'organisation',
  'lead',
  'deputy',
  'council',
  'council-out-of-hours',
  'lado',
  'chair',
]

/** A place inside the app or a secure page outside; never a script. */
const linkTarget: Shape<string> = v.pipe(
  v.string(),
  v.regex(/^(?:(?:word|page|lesson|service):[\w./-]+|https:\/\/[^\s<>"'\\]+)$/),
)

type Element = Exclude<Inline, string>

const element: Shape<Element> = oneOf<Element, 't'>('t', {
  strong: object({ t: literal('strong'), c: v.lazy(() => inlines) }),
  quote: object({ t: literal('quote'), c: v.lazy(() => inlines) }),
  link: object({ t: literal('link'), to: linkTarget, c: v.lazy(() => inlines) }),
  slot: object({ t: literal('slot'), name: among(slotNames) }),
})

export const inlines: Shape<readonly Inline[]> = list(v.union([text, element]))

export const flow: Shape<readonly Flow[]> = list(
  oneOf<Flow, 't'>('t', {
    p: object({ t: literal('p'), c: inlines }),
    h: object({ t: literal('h'), c: inlines }),
    ul: object({ t: literal('ul'), items: list(inlines) }),
    ol: object({ t: literal('ol'), items: list(inlines) }),
  }),
)
