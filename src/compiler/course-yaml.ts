import * as v from 'valibot'
import type { Report } from './message.ts'
import { type FileTable, readText } from './source-file.ts'
import { inForm, parseYaml, type YamlFile } from './yaml-file.ts'

/** Words in each language by its code. */
export type InLanguages<T> = Readonly<Record<string, T>>

const isoDate = v.pipe(v.string(), v.isoDate())
const languages = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.record(v.string(), schema), v.minEntries(1))
const words = languages(v.pipe(v.string(), v.trim(), v.minLength(1)))

const courseForm = v.object({
  id: v.string(),
  code: v.string(),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+(\.\d+)?$/)),
  level: v.literal(1),
  nation: v.string(),
  checkedOn: isoDate,
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
  reviewed: v.optional(v.array(v.string()), []),
  title: words,
  topics: languages(v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(6))),
  contentNote: v.optional(words),
  outcomes: v.pipe(
    v.array(v.object({ id: v.string(), text: words, competencies: v.array(v.string()) })),
    v.minLength(1),
  ),
  lessons: v.pipe(v.array(v.string()), v.minLength(1)),
  words: v.optional(v.array(v.string()), []),
  keyPages: v.optional(v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(2))),
  declarations: v.optional(v.array(v.string())),
  check: v.object({
    draw: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
    pass: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  approval: v.nullable(
    v.object({
      by: v.pipe(v.string(), v.trim(), v.minLength(1)),
      on: isoDate,
      until: isoDate,
      version: v.string(),
      fingerprint: v.optional(v.string()),
    }),
  ),
})

export type CourseYaml = v.InferOutput<typeof courseForm>

export function readCourseYaml(
  files: FileTable,
  path: string,
  report: Report,
): YamlFile<CourseYaml> | undefined {
  const text = readText(files, path, report)
  const yaml = text === undefined ? undefined : parseYaml(text, path, report)
  return yaml === undefined ? undefined : inForm(courseForm, yaml, report)
}

/** The words in a language, else in the course's first language. */
export function inLanguage<T>(
  words: InLanguages<T>,
  language: string,
  first: string,
): T | undefined {
  if (Object.hasOwn(words, language)) return words[language]
  return Object.hasOwn(words, first) ? words[first] : undefined
}
