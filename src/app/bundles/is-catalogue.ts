import type { BundleFile, Catalogue, CatalogueEntry } from '../../course/bundle.ts'

/**
 * Whether something from outside is a catalogue: nothing in it names a place outside the bundles'
 * folder. Written by hand, since the first screen waits for it; the shapes come with the installer.
 */
export function isCatalogue(input: unknown): input is Catalogue {
  return (
    isRecord(input) && input.format === 1 && isFile(input.safety) && isList(input.courses, isEntry)
  )
}

export function isEntry(input: unknown): input is CatalogueEntry {
  return (
    isRecord(input) &&
    Object.entries(texts).every(([name, form]) => isText(input[name], form)) &&
    [input.level, input.minutes, input.bytes].every(isCount) &&
    typeof input.approved === 'boolean' &&
    isList(input.languages, one => isText(one, language)) &&
    isList(input.files, isFile)
  )
}

const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

const texts = {
  id: /^[\w.:/-]{1,200}$/,
  code: /^[a-z][a-z0-9-]{0,19}$/,
  version: /^[0-9][\w.-]{0,19}$/,
  fingerprint: /^[0-9a-f]{12}$/,
  title: /^/,
}

/** Below the catalogue's folder: no address of another place, no way up. */
const filePath = /^(?!.*\.\.)[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*$/i

function isFile(input: unknown): input is BundleFile {
  return (
    isRecord(input) &&
    isText(input.path, filePath) &&
    isText(input.sha256, /^[0-9a-f]{32}$/) &&
    isCount(input.bytes) &&
    (input.language === undefined || isText(input.language, language))
  )
}

export function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null
}

function isText(input: unknown, form: RegExp): boolean {
  return typeof input === 'string' && input.length < 1000 && form.test(input)
}

/** Nothing in a bundle is larger than a phone can be asked to hold in memory at once. */
function isCount(input: unknown): boolean {
  return Number.isSafeInteger(input) && Number(input) > 0 && Number(input) <= 100_000_000
}

function isList(input: unknown, each: (one: unknown) => boolean): boolean {
  return Array.isArray(input) && input.every(each)
}
