import type { Course } from '../course/course.ts'
import type { Attempt } from '../record/attempt.ts'
import type { Happening } from '../record/event.ts'

/**
 * Where an attempt is kept: the device, a SCORM LMS, a cmi5 LRS. The player knows nothing else of
 * storage or network. `append` answers only once the events are kept: "Saved" means this.
 */
export interface Runtime {
  load(): Promise<Attempt | null>
  append(course: CourseShape, happenings: readonly Happening[]): Promise<Saved>
}

/** What the fold needs of a course; a whole `Course` serves. */
export type CourseShape = Pick<Course, 'id' | 'lessons' | 'check' | 'declarations'>

export type Saved =
  | { readonly ok: true; readonly attempt: Attempt }
  | { readonly ok: false; readonly why: 'storage-full' | 'storage-lost' | 'refused' }
