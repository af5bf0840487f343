import type { BundleFile, CatalogueEntry, CourseFile, Glossary } from '../../course/bundle.ts'
import { bundleFolder } from '../../course/bundle-folder.ts'
import type { FinalCheck, Lesson } from '../../course/course.ts'
import { addressOf, type BundlePlace, cacheName } from './bundle-place.ts'
import { type FetchRefusal, fetchBody, fetchFile } from './fetch-file.ts'
import { findVersion, type Version } from './find-version.ts'
import { isRecord } from './is-catalogue.ts'
import { isQuotaExceeded, keepFile } from './keep-file.ts'
import { languageOf } from './language-of.ts'
import type { NamedVersion } from './named-version.ts'
import { existingCache, keptAt } from './open-cache.ts'
import { readJson } from './read-json.ts'
import { findDamage } from './verify.ts'

/** `unreadable`: whole, but not what this version of the app knows how to show. */
export type ReadRefusal = FetchRefusal | 'unreadable'

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: ReadRefusal }

export interface Wanted extends Version {
  /** The nearest language that the course has is read. */
  readonly language: string
}

export function readCourse(place: BundlePlace, wanted: Wanted): Promise<Read<CourseFile>> {
  return readPart(place, wanted, 'course', isCourse)
}

/** `code` of the lesson: "l2". */
export function readLesson(
  place: BundlePlace,
  wanted: Wanted,
  code: string,
): Promise<Read<Lesson>> {
  return readPart(place, wanted, code, isLesson)
}

export function readCheck(place: BundlePlace, wanted: Wanted): Promise<Read<FinalCheck>> {
  return readPart(place, wanted, 'check', isCheck)
}

export function readGlossary(place: BundlePlace, wanted: Wanted): Promise<Read<Glossary>> {
  return readPart(place, wanted, 'words', isGlossary)
}

/**
 * A part of a version that the page names and nothing is known of: straight from the network. No hash
 * stands by it, so what is no JSON of the right kind is refused, and the installer looks again.
 */
export function readNamedCourse(
  place: BundlePlace,
  named: NamedVersion,
  language: string,
): Promise<Read<CourseFile>> {
  return readNamed(place, `${bundleFolder(named)}/course.${language}.json`, isCourse)
}

export function readNamedLesson(
  place: BundlePlace,
  named: NamedVersion,
  language: string,
  code: string,
): Promise<Read<Lesson>> {
  return readNamed(place, `${bundleFolder(named)}/${code}.${language}.json`, isLesson)
}

async function readNamed<T>(
  place: BundlePlace,
  path: string,
  looksRight: (input: unknown) => input is T,
): Promise<Read<T>> {
  const fetched = await fetchBody(addressOf(place, path), 'default')
  return fetched.ok ? readJson(fetched.body, looksRight) : fetched
}

async function readPart<T>(
  place: BundlePlace,
  wanted: Wanted,
  part: string,
  looksRight: (input: unknown) => input is T,
): Promise<Read<T>> {
  const found = await findVersion(place, wanted)
  if (!found.ok) return found
  const file = fileOf(found.entry, part, languageOf(found.entry, wanted.language))
  if (!file) return { ok: false, why: 'missing' }
  const body = await readFile(place, found.entry, file)
  return body.ok ? readJson(body.body, looksRight) : body
}

/**
 * The catalogue's hash says that a file is the compiler's, and the installer looks at its whole shape;
 * here only what would break every screen.
 */
function isCourse(input: unknown): input is CourseFile {
  return isRecord(input) && Array.isArray(input.lessons) && isRecord(input.check)
}

function isLesson(input: unknown): input is Lesson {
  return isRecord(input) && Array.isArray(input.pages)
}

function isCheck(input: unknown): input is FinalCheck {
  return isRecord(input) && Array.isArray(input.bank)
}

function isGlossary(input: unknown): input is Glossary {
  return isRecord(input) && Array.isArray(input.words)
}

function fileOf(entry: CatalogueEntry, part: string, language: string): BundleFile | undefined {
  return entry.files.find(file => file.path.endsWith(`/${part}.${language}.json`))
}

/**
 * From the device where it is there and whole; else from the network. A version that is on the device
 * gets a damaged or lost file back in the same go.
 */
async function readFile(
  place: BundlePlace,
  entry: CatalogueEntry,
  file: BundleFile,
): ReturnType<typeof fetchFile> {
  const found = await keptAt(place, cacheName(entry), addressOf(place, file.path))
  const kept = await found?.arrayBuffer()
  if (kept && (await findDamage(file, kept)) === null) return { ok: true, body: kept }
  const [fetched, cache] = await Promise.all([
    fetchFile(place, file),
    existingCache(place, cacheName(entry)),
  ])
  if (cache && fetched.ok) await repair(place, cache, file, fetched.body)
  return fetched
}

/** A full phone must not stop somebody from reading what just came. */
async function repair(
  place: BundlePlace,
  cache: Cache,
  file: BundleFile,
  body: ArrayBuffer,
): Promise<void> {
  try {
    await keepFile(place, cache, file, body)
  } catch (error) {
    if (!isQuotaExceeded(error)) throw error
  }
}
