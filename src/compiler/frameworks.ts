import * as v from 'valibot'
import type { Framework } from '../course/framework.ts'
import { type Report, startOf } from './message.ts'
import { type FileTable, readText } from './source-file.ts'
import { inForm, parseYaml } from './yaml-file.ts'

const text = v.pipe(v.string(), v.trim(), v.minLength(1))
const sourced = { words: text, source: text }
const levels = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1))
const months = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)))
const days = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(730)))

const form = v.object({
  id: text,
  framework: text,
  board: text,
  document: text,
  edition: text,
  competencies: v.record(v.string(), v.string()),
  refresher: v.array(v.object({ ...sourced, levels, months })),
  firstTraining: v.array(
    v.object({ ...sourced, levels, months, when: v.picklist(['start', 'induction', 'none']) }),
  ),
  declarations: v.array(
    v.object({
      ...sourced,
      document: v.picklist(['definitions', 'contacts', 'code-of-conduct', 'colleague-concerns']),
    }),
  ),
  certificate: v.object(sourced),
  reporting: v.object(sourced),
  evaluation: v.object({ ...sourced, days }),
  courseApproval: v.object({ ...sourced, months }),
  severalRoles: v.object(sourced),
  induction: v.exactOptional(v.object(sourced)),
  levels: v.array(
    v.object({
      level: v.pipe(v.number(), v.integer(), v.minValue(1)),
      name: v.exactOptional(text),
      who: text,
      deliveredBy: text,
      source: text,
      roles: v.array(text),
    }),
  ),
})

const folder = 'modules/frameworks/'

/** Every framework that has a file, by name of the file. None at all is told once. */
export function readFrameworks(files: FileTable, report: Report): readonly Framework[] {
  const paths = [...files.keys()].filter(path => path.startsWith(folder) && path.endsWith('.yaml'))
  if (paths.length === 0)
    report('no-shared-file', startOf(`${folder}medway.yaml`), { path: folder })
  return paths.toSorted().flatMap(path => {
    const source = readText(files, path, report)
    const yaml = source === undefined ? undefined : parseYaml(source, path, report)
    return yaml === undefined ? [] : (inForm(form, yaml, report)?.value ?? [])
  })
}
