import type { CourseFile } from '../course/bundle.ts'
import { courseFile, MissingPart } from './courses.ts'
import { attemptAt } from './here.ts'

/** What finding a learner's version asks of the app. */
export interface Shelf {
  /** The version with this fingerprint; without one, the newest. Rejects with a `MissingPart`. */
  read(code: string, fingerprint?: string): Promise<CourseFile>
  /** Fingerprint of the learner's attempt at a course, by the course's id. */
  attemptOn(course: string): string | undefined
}

const ofThisDevice: Shelf = {
  read: courseFile,
  attemptOn: course => attemptAt(course)?.fingerprint,
}

/**
 * A course in the version that the learner's attempt is on (DESIGN 20.12). Without a catalogue only the
 * course itself tells which attempt is at it. A version that nobody has any more must not shut the
 * attempt in: ids are permanent, so it goes on in the newest.
 */
export async function ownVersion(
  code: string,
  fingerprint: string | undefined,
  shelf: Shelf = ofThisDevice,
): Promise<CourseFile> {
  if (fingerprint !== undefined) return versionOrNewest(shelf, code, fingerprint)
  const newest = await shelf.read(code)
  const own = shelf.attemptOn(newest.id)
  if (own === undefined || own === newest.fingerprint) return newest
  return versionOrNewest(shelf, code, own)
}

function versionOrNewest(shelf: Shelf, code: string, fingerprint: string): Promise<CourseFile> {
  return shelf.read(code, fingerprint).catch((error: unknown) => {
    if (error instanceof MissingPart && error.why === 'missing') return shelf.read(code)
    throw error
  })
}
