import type { jsPDF } from 'jspdf'
import { binary } from './binary.ts'

/** The part of jsPDF's inside that writes objects of our own; its published types leave it out. */
interface Inside {
  readonly events: { subscribe(event: string, then: () => void): void }
  newObject(): number
  write(text: string): void
  putStream(stream: {
    readonly data: string
    readonly objectId: number
    readonly filters?: readonly string[]
    readonly alreadyAppliedFilters?: readonly string[]
    readonly additionalKeyValues?: { readonly key: string; readonly value: string | number }[]
  }): void
}

export type Keys = Readonly<Record<string, string | number>>

/** Writes objects while the file is put together. Each call gives the object's number. */
export interface ObjectWriter {
  object(content: string): number
  stream(content: string, keys?: Keys): number
  /** `bytes` are deflated already. */
  deflated(bytes: Uint8Array, keys: Keys): number
}

/** Adds drawings (form XObjects) to a document; jsPDF has no way of its own to. */
export class PdfDrawings {
  readonly #inside: Inside
  readonly #waiting: ((writer: ObjectWriter) => number)[] = []
  #numbers: readonly number[] = []

  constructor(document: jsPDF, language: string) {
    this.#inside = document.internal as unknown as Inside
    const { events } = this.#inside
    events.subscribe('putResources', () => this.#putAll())
    events.subscribe('putXobjectDict', () => this.#nameAll())
    events.subscribe('putCatalog', () => this.#inside.write(`/Lang (${language})`))
  }

  /** Draws on the current page what `put` writes when the file is put together. */
  add(put: (writer: ObjectWriter) => number): void {
    this.#waiting.push(put)
    this.#inside.write(`/Drawn${this.#waiting.length - 1} Do`)
  }

  #putAll(): void {
    const writer = objectWriter(this.#inside)
    this.#numbers = this.#waiting.map(put => put(writer))
  }

  #nameAll(): void {
    this.#numbers.forEach((number, at) => {
      this.#inside.write(`/Drawn${at} ${number} 0 R`)
    })
  }
}

function objectWriter(inside: Inside): ObjectWriter {
  const stream = (data: string, keys: Keys, already?: readonly string[]): number => {
    const objectId = inside.newObject()
    const additionalKeyValues = Object.entries(keys).map(([key, value]) => ({ key, value }))
    const done = already ? { filters: [], alreadyAppliedFilters: already } : {}
    inside.putStream({ data, objectId, additionalKeyValues, ...done })
    inside.write('endobj')
    return objectId
  }
  return {
    object(content) {
      const number = inside.newObject()
      inside.write(content)
      inside.write('endobj')
      return number
    },
    stream: (content, keys = {}) => stream(content, keys),
    deflated: (bytes, keys) => stream(binary(bytes), keys, ['/FlateDecode']),
  }
}
