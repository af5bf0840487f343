import { signal } from '@preact/signals'
import type { Catalogue, CatalogueEntry, CourseFile, Glossary } from '../course/bundle.ts'
import type { FinalCheck, Lesson } from '../course/course.ts'
import type { Safety } from '../course/support.ts'
import { base } from './base.ts'
import { type BundlePlace, bundlePlace } from './bundles/bundle-place.ts'
import { keptCatalogue, readCatalogue } from './bundles/catalogue.ts'
import { type NamedVersion, namedVersion } from './bundles/named-version.ts'
import {
  type Read,
  readCheck,
  readCourse,
  readGlossary,
  readLesson,
  readNamedCourse,
  readNamedLesson,
} from './bundles/read-course.ts'
import { keptSafety, newestSafety } from './bundles/read-safety.ts'
import { hasMarker } from './store/marker.ts'

/** The newest catalogue known; null until one has been read, `false` where none can be had. */
export const catalogue = signal<Catalogue | null | false>(null)
export const safety = signal<Safety | null>(null)

let place: BundlePlace | undefined

/** `npm run dev`: an author looks at the newest words, so nothing is kept and no version is stood by. */
export const writing = import.meta.env.DEV

export function coursesPlace(): BundlePlace {
  place ??= writing ? { ...bundlePlace(base), caches: undefined } : bundlePlace(base)
  return place
}

/** Shows what the device has at once, then asks for the newest. */
export async function loadCatalogue(): Promise<void> {
  catalogue.value = (await keptCatalogue(coursesPlace())) ?? catalogue.value
  const newest = await readCatalogue(coursesPlace())
  if (newest.ok) catalogue.value = newest.value
  else catalogue.value ??= false
}

/** Helplines: what the device has at once, then the newest (DESIGN 20.12). */
export async function loadSafety(): Promise<void> {
  safety.value = (await keptSafety(coursesPlace())) ?? safety.value
  safety.value = (await newestSafety(coursesPlace())) ?? safety.value
}

export function entryByCode(code: string): CatalogueEntry | undefined {
  return catalogue.value ? catalogue.value.courses.find(entry => entry.code === code) : undefined
}

export function entryById(id: string): CatalogueEntry | undefined {
  return catalogue.value ? catalogue.value.courses.find(entry => entry.id === id) : undefined
}

/** A part of a course could not be read; `why` says how that came. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart'
  readonly why: string

  constructor(why: string) {
    super(`A part of a course is missing: ${why}`)
    this.why = why
  }
}

const parts = new Map<string, Promise<unknown>>()

/** Read once while the page lives: a course version never changes. A refusal is not remembered. */
function once<T>(key: string, read: () => Promise<Read<T>>): Promise<T> {
  const known = parts.get(key)
  if (known !== undefined) return known as Promise<T>
  const reading = read().then(result => {
    if (result.ok) return result.value
    throw new MissingPart(result.why)
  })
  parts.set(key, reading)
  reading.catch(() => parts.delete(key))
  return reading
}

const language = 'en'

/** The newest version on the device, or the one that an attempt is on. */
export function courseFile(code: string, fingerprint?: string): Promise<CourseFile> {
  const wanted = { code, language, ...(fingerprint && !writing && { fingerprint }) }
  return once(`${code} ${fingerprint ?? ''}`, async () => {
    const newest = fingerprint === undefined ? undefined : await newestRead(code)
    if (newest?.fingerprint === fingerprint && newest) return { ok: true, value: newest }
    const named = fingerprint === undefined ? namedForFirst(code) : undefined
    const first = named && (await readNamedCourse(coursesPlace(), named, language))
    return first?.ok ? first : readCourse(coursesPlace(), wanted)
  })
}

/** The newest version is often the one that an attempt is on: it is not read twice. */
async function newestRead(code: string): Promise<CourseFile | undefined> {
  const reading = parts.get(`${code} `) as Promise<CourseFile> | undefined
  return reading?.catch(() => undefined)
}

export function lessonFile(
  course: Pick<CourseFile, 'code' | 'fingerprint'>,
  code: string,
): Promise<Lesson> {
  const { fingerprint } = course
  const wanted = { code: course.code, fingerprint, language }
  return once(`${course.code} ${fingerprint} ${code}`, async () => {
    const named = namedForFirst(course.code)
    const first =
      named?.fingerprint === fingerprint && named
        ? await readNamedLesson(coursesPlace(), named, language, code)
        : undefined
    return first?.ok ? first : readLesson(coursesPlace(), wanted, code)
  })
}

/** Somebody new has nothing on the device: the page itself names the version to begin with. */
export function namedForFirst(code: string): NamedVersion | undefined {
  return writing || hasMarker(document) ? undefined : namedVersion(document, code)
}

export function checkFile(course: CourseFile): Promise<FinalCheck> {
  const { fingerprint } = course
  const wanted = { code: course.code, fingerprint, language }
  return once(`${course.code} ${fingerprint} check`, () => readCheck(coursesPlace(), wanted))
}

export function glossaryFile(course: CourseFile): Promise<Glossary> {
  const { fingerprint } = course
  const wanted = { code: course.code, fingerprint, language }
  return once(`${course.code} ${fingerprint} words`, () => readGlossary(coursesPlace(), wanted))
}
