import type { CatalogueEntry } from './bundle.ts'

/** The folder of a course version, below the catalogue's: "b/c1/1.0-b8e088f2c508". A media block's `src` is inside it. */
export function bundleFolder(
  course: Pick<CatalogueEntry, 'code' | 'version' | 'fingerprint'>,
): string {
  return `b/${course.code}/${course.version}-${course.fingerprint}`
}
