import type { Root, RootContent } from 'mdast'
import type * as v from 'valibot'
import type { Place } from './message.ts'
import type { Scene } from './scene.ts'
import { inForm, parseYaml, type YamlFile } from './yaml-file.ts'

export interface FrontMatter<T> {
  readonly value: T | undefined
  /** What follows. */
  readonly rest: readonly RootContent[]
  placeOf(path: readonly PropertyKey[]): Place
}

export function frontMatter<S extends v.GenericSchema>(
  root: Root,
  form: S,
  scene: Scene,
): FrontMatter<v.InferOutput<S>> {
  const [first, ...rest] = root.children
  const start = { file: scene.file, line: 1, column: 1 }
  if (first?.type !== 'yaml') {
    scene.report('no-front-matter', start)
    return { value: undefined, rest: root.children, placeOf: () => start }
  }
  const yaml = parseYaml(first.value === '' ? '{}' : first.value, scene.file, scene.report, 2)
  const read: YamlFile<v.InferOutput<S>> | undefined =
    yaml === undefined ? undefined : inForm(form, yaml, scene.report)
  return { value: read?.value, rest, placeOf: path => yaml?.placeOf(path) ?? start }
}
