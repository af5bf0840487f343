import * as v from 'valibot'
import { isIri, isLanguageTag, isMailto, isMediaType, isSha2, isUuid } from './iri.ts'
import { isIsoDuration } from './iso-duration.ts'
import { isJsonObject } from './json.ts'
import { instantOf } from './timestamp.ts'

/**
 * An object with these keys and no others; case counts (1.0.3 Data 2.2). The table of keys inherits
 * nothing, so "constructor" and "__proto__" are unknown keys like any other.
 */
export function exactObject<const E extends v.ObjectEntries>(
  entries: E,
): v.StrictObjectSchema<E, undefined> {
  const bare: E = Object.assign(Object.create(null), entries)
  return v.strictObject(bare)
}

function text(is: (text: string) => boolean, words: string) {
  return v.pipe(v.string('It must be text.'), v.check(is, `It must be ${words}.`))
}

export const iri = text(isIri, 'an absolute IRI, like "https://example.org/verbs/completed"')
export const uuid = text(isUuid, 'a UUID, like "7c2b9a52-0b1e-4c39-9f0a-6a4fd2f3a1b7"')
export const mailto = text(isMailto, '"mailto:" and an e-mail address')
export const sha1 = text(t => /^[0-9a-f]{40}$/i.test(t), '40 hexadecimal digits')
export const sha2 = text(isSha2, 'the hexadecimal digits of a SHA-2 hash')
export const languageCode = text(isLanguageTag, 'a language tag, like "en-GB"')
export const mediaType = text(isMediaType, 'a media type, like "text/plain"')
export const timestamp = text(
  t => instantOf(t) !== undefined,
  'a date and time, like "2026-11-22T09:30:00.000Z"',
)
export const duration = text(isIsoDuration, 'a duration, like "PT12M30S"')
export const finite = v.pipe(v.number('It must be a number.'), v.finite())

/** An object from outside whose keys are all of one kind; each value is looked at too. */
function mapOf(
  keyIs: (key: string) => boolean,
  valueIs: (value: unknown) => boolean,
  words: string,
) {
  return v.custom<{ readonly [key: string]: unknown }>(
    value =>
      isJsonObject(value) && Object.keys(value).every(keyIs) && Object.values(value).every(valueIs),
    words,
  )
}

/** 1.0.3 Data 4.2. */
export const languageMap = mapOf(
  isLanguageTag,
  value => typeof value === 'string',
  'It must map language tags to text, like {"en-GB": "completed"}.',
)

/** 1.0.3 Data 4.1: keys are IRIs, values are anything, null too. */
export const extensions = mapOf(isIri, () => true, 'It must be an object whose keys are IRIs.')
