import * as v from 'valibot'
import {
  type Document,
  isCollection,
  isNode,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { camelKeys, kebab } from './camel-keys.ts'
import type { Place, Report } from './message.ts'

/** A YAML document's values, and where each stands. */
export interface YamlFile<T = unknown> {
  readonly value: T
  placeOf(path: readonly PropertyKey[]): Place
}

/** `line` is the line of the file on which `text` begins (front matter begins on 2). */
export function parseYaml(
  text: string,
  file: string,
  report: Report,
  line = 1,
): YamlFile | undefined {
  const lines = new LineCounter()
  const place = (offset: number): Place => {
    const at = lines.linePos(offset)
    return { file, line: Math.max(at.line, 1) + line - 1, column: Math.max(at.col, 1) }
  }
  const doc = parse(text, lines)
  if (doc === undefined) return refuse(report, 'too-deep', place(0))
  return read(doc, place, report)
}

function read(
  doc: Document.Parsed,
  place: (offset: number) => Place,
  report: Report,
): YamlFile | undefined {
  for (const error of doc.errors)
    report('yaml-syntax', place(error.pos[0]), { why: error.message.split('\n')[0] ?? '' })
  if (doc.errors.length > 0) return undefined
  const alias = firstAlias(doc)
  if (alias !== undefined) return refuse(report, 'yaml-alias', place(alias))
  const value = camelKeys(doc.toJS({ maxAliasCount: 0 }))
  return { value, placeOf: path => place(offsetOf(doc, path)) }
}

/** The YAML library descends by recursion; a file of brackets ends its stack. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  if (/(?:[[{]\s*){40}|(?:- ){40}/.test(text)) return undefined
  try {
    return parseDocument(text, {
      lineCounter,
      schema: 'core',
      prettyErrors: false,
      stringKeys: true,
    })
  } catch (cause) {
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}

function firstAlias(doc: Document.Parsed): number | undefined {
  let found: number | undefined
  visit(doc, {
    Alias(_, node) {
      found = node.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return found
}

/** Of the value at the path, or of the nearest thing above it. */
function offsetOf(doc: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = doc.contents
  let offset = 0
  for (const key of [undefined, ...path]) {
    if (key !== undefined) node = isCollection(node) ? under(node, key) : undefined
    if (!isNode(node) || !node.range) return offset
    offset = node.range[0]
  }
  return offset
}

function under(node: YAMLMap | YAMLSeq, key: PropertyKey): unknown {
  return node.get(key, true) ?? node.get(kebab(String(key)), true)
}

function refuse(report: Report, code: 'too-deep' | 'yaml-alias', place: Place): undefined {
  report(code, place)
}

/** The document in the given form, or messages and nothing. */
export function inForm<S extends v.GenericSchema>(
  schema: S,
  yaml: YamlFile,
  report: Report,
): YamlFile<v.InferOutput<S>> | undefined {
  const result = v.safeParse(schema, yaml.value)
  if (result.success) return { value: result.output, placeOf: yaml.placeOf }
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map(step => step.key as PropertyKey)
    const field = path.length === 0 ? 'the file' : path.map(String).join('.')
    const code = issue.received === 'undefined' ? 'field-missing' : 'field-form'
    report(code, yaml.placeOf(path), { field, expected: issue.expected ?? issue.message })
  }
  return undefined
}
