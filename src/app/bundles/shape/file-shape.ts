import * as v from 'valibot'
import type { Shape } from './shape.ts'

/** Below the catalogue's folder: no address of another place, no way up. */
export const filePath: Shape<string> = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*$/i),
  v.check(path => !path.includes('..')),
)

export const sha256: Shape<string> = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))

/** At most what a phone can be asked to hold in memory at once. */
export const fileBytes: Shape<number> = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(1),
  v.maxValue(100_000_000),
)

export const fingerprint: Shape<string> = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/))

/** "1.0": it stands in cache names. */
export const courseVersion: Shape<string> = v.pipe(v.string(), v.regex(/^[0-9][\w.-]{0,19}$/))

/** BCP 47, as the catalogue writes it. */
export const languageTag: Shape<string> = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
)
