import type { BundleFile } from '../../course/bundle.ts'
import { parseAs } from './parse-as.ts'
import { courseFile, finalCheck, glossary, groupFile, lesson } from './shape/course-shape.ts'
import type { Shape } from './shape/shape.ts'

/** Whether this version of the app knows how to show a file of a course; what is no JSON, it does. */
export function fitsApp(file: BundleFile, body: ArrayBuffer): boolean {
  return !file.path.endsWith('.json') || parseAs(shapeOf(file.path), body).ok
}

function shapeOf(path: string): Shape<unknown> {
  if (/\/course\.[^/]+$/.test(path)) return courseFile
  if (/\/words\.[^/]+$/.test(path)) return glossary
  if (/\/group\.[^/]+$/.test(path)) return groupFile
  return /\/check\.[^/]+$/.test(path) ? finalCheck : lesson
}
