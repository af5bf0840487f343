import * as v from 'valibot'
import {
  type Art,
  type Shape as Drawn,
  shapeAttributes,
  shapeElements,
} from '../../../course/art.ts'
import { among, list, object, optional, type Shape, text } from './shape.ts'

const colour = /^(?:none|--[a-z0-9-]+)$/

/** Numbers, path letters, token names and words; nothing that can fetch or run. */
const harmless = /^[\w\s.,()+%-]*$/

const attributes: Shape<Readonly<Record<string, string>>> = v.pipe(
  v.record(v.picklist(shapeAttributes), v.pipe(v.string(), v.regex(harmless))),
  v.check(at => [at.fill, at.stroke].every(value => value === undefined || colour.test(value))),
  v.check(at => Object.values(at).every(value => !/url\s*\(/i.test(value))),
)

const drawn: Shape<Drawn> = object<Drawn>({
  el: among(shapeElements),
  at: attributes,
  c: optional(v.lazy(() => list(drawn))),
  text: optional(text),
})

export const art: Shape<Art> = object<Art>({
  viewBox: v.pipe(v.string(), v.regex(/^-?[\d.]+(?: -?[\d.]+){3}$/)),
  shapes: list(drawn),
})
