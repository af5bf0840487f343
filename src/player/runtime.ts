import type { Outline } from '../course/bundle.ts'
import type { Attempt } from '../record/attempt.ts'
import type { Happening } from '../record/event.ts'

/**
 * Where an attempt is kept: the device, a SCORM LMS, a cmi5 LRS. The player knows nothing else of
 * storage or network. `append` answers only once the events are kept: "Saved" means this.
 */
export interface Runtime {
  load(): Promise<Attempt | null>
  append(outline: Outline, happenings: readonly Happening[]): Promise<Saved>
}

export type Saved =
  | { readonly ok: true; readonly attempt: Attempt }
  | { readonly ok: false; readonly why: 'storage-full' | 'storage-lost' | 'refused' }
