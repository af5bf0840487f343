import type { Node } from 'mdast'
import type { Attributes } from './attributes.ts'
import type { PhraseRule } from './checks/phrases.ts'
import type { Place, Report } from './message.ts'
import type { FileTable } from './source-file.ts'

/** A name that must exist somewhere; looked up when the whole course has been read. */
export interface Reference {
  readonly kind: 'word' | 'page' | 'lesson' | 'service' | 'fact' | 'outcome'
  readonly id: string
  readonly place: Place
}

/** What a reader of one file needs, and where it puts what it finds besides its result. */
export interface Scene {
  readonly file: string
  readonly source: string
  readonly language: string
  readonly checkedOn: string
  readonly files: FileTable
  readonly report: Report
  readonly rules: readonly PhraseRule[]
  readonly references: Reference[]
  /** Where each page, block, question, option… was written. */
  readonly places: WeakMap<object, Place>
  /** Audio and video of the course by path in the bundle. */
  readonly media: Map<string, Uint8Array>
  placeOf(node: Node): Place
}

export function placed<T extends object>(scene: Scene, thing: T, node: Node): T {
  scene.places.set(thing, scene.placeOf(node))
  return thing
}

export function refer(
  scene: Scene,
  kind: Reference['kind'],
  ids: readonly string[],
  node: Node,
): readonly string[] {
  for (const id of ids) scene.references.push({ kind, id, place: scene.placeOf(node) })
  return ids
}

export const idForm = /^[a-z][a-z0-9-]{0,63}$/

/** The written id of a thing; a missing or malformed one is reported and stands as it is. */
export function readId(scene: Scene, attributes: Attributes, what: string, node: Node): string {
  const id = attributes.get('id') ?? ''
  if (id === '') scene.report('id-missing', scene.placeOf(node), { what })
  else if (!idForm.test(id)) scene.report('id-form', scene.placeOf(node), { what, id })
  return id
}
