import * as v from 'valibot'
import { duration, exactObject, extensions, finite } from './plain-values.ts'

/** 1.0.3 Data 2.4.5.1: scaled is from -1 to 1; raw lies between min and max. */
const score = v.pipe(
  exactObject({
    scaled: v.optional(
      v.pipe(
        finite,
        v.minValue(-1, 'It must be from -1 to 1.'),
        v.maxValue(1, 'It must be from -1 to 1.'),
      ),
    ),
    raw: v.optional(finite),
    min: v.optional(finite),
    max: v.optional(finite),
  }),
  v.check(
    ({ min = -Infinity, max = Infinity }) => min === -Infinity || max === Infinity || min < max,
    'The score’s min must be less than its max.',
  ),
  v.check(
    ({ raw, min = -Infinity, max = Infinity }) => raw === undefined || (raw >= min && raw <= max),
    'The score’s raw must lie between its min and its max.',
  ),
)

export const result = exactObject({
  score: v.optional(score),
  success: v.optional(v.boolean('It must be true or false.')),
  completion: v.optional(v.boolean('It must be true or false.')),
  response: v.optional(v.string('It must be text.')),
  duration: v.optional(duration),
  extensions: v.optional(extensions),
})
