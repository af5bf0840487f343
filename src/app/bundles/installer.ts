import type { Catalogue, CatalogueEntry } from '../../course/bundle.ts'
import { type BundlePlace, cacheName } from './bundle-place.ts'
import {
  filesFor,
  type InstallProgress,
  type InstallRefusal,
  type InstallResult,
  installCourse,
} from './install.ts'
import { allMarks, readMark } from './install-mark.ts'
import { languageOf } from './language-of.ts'
import { accept, decline, isDeclined, removeCourse } from './remove-course.ts'

/** What "Save courses" shows of one course in one language (interface.md L19). Bytes. */
export type SaveState = InstallProgress &
  (
    | { readonly state: 'not-saved' | 'saving' | 'saved' }
    | { readonly state: 'stopped'; readonly why: InstallRefusal }
  )

/** Installs that go on while the person is on other screens, one for the whole page. */
export interface Installer {
  /** Joins one that is under way. */
  save(entry: CatalogueEntry, language: string): Promise<InstallResult>
  /** What is on the device already stays, and a later `save` goes on from there; nothing else does. */
  stop(entry: CatalogueEntry): Promise<void>
  remove(entry: CatalogueEntry): Promise<void>
  state(entry: CatalogueEntry, language: string): Promise<SaveState>
  /** Hears of each change of any course. Gives back how to stop. */
  listen(hear: (code: string, state: SaveState) => void): () => void
  /** Goes on with what was cut off; to be called at start and when the network is back. */
  resume(): Promise<void>
  /**
   * Saves every course, one after another, but not one that the person stopped or removed, and none at
   * all where the phone asks to save data (interface.md L19). `first` names the course to take next,
   * asked again before each: what the person has open must not wait for the others.
   */
  saveAll(catalogue: Catalogue, language: string, first?: () => string | undefined): Promise<void>
}

export function createInstaller(place: BundlePlace, savesData: () => boolean): Installer {
  const work = new Installs(place)
  return {
    save: (entry, language) => work.save(entry, language),
    stop: entry => work.stop(entry),
    remove: entry => work.remove(entry),
    state: (entry, language) => work.state(entry, language),
    listen: hear => work.listen(hear),
    resume: () => work.resume(),
    async saveAll(catalogue, language, first = () => undefined) {
      if (!savesData()) await work.saveAll(catalogue, language, first)
    },
  }
}

/** `navigator.connection.saveData`, where the browser has it (Network Information API). */
export function browserSavesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return typeof connection === 'object' && connection !== null
    ? Reflect.get(connection, 'saveData') === true
    : false
}

interface Running {
  readonly result: Promise<InstallResult>
  readonly stopping: AbortController
  progress: InstallProgress
}

class Installs {
  readonly #place: BundlePlace
  readonly #running = new Map<string, Running>()
  readonly #refused = new Map<string, SaveState>()
  readonly #listeners = new Set<(code: string, state: SaveState) => void>()

  constructor(place: BundlePlace) {
    this.#place = place
  }

  async save(entry: CatalogueEntry, language: string): Promise<InstallResult> {
    await accept(this.#place, entry.code)
    return this.#run(entry, language)
  }

  async stop(entry: CatalogueEntry): Promise<void> {
    await decline(this.#place, entry.code)
    const own = [...this.#running].filter(([key]) => key.startsWith(cacheName(entry)))
    for (const [, running] of own) running.stopping.abort()
    await Promise.all(own.map(([, running]) => running.result))
  }

  async remove(entry: CatalogueEntry): Promise<void> {
    await this.stop(entry)
    await removeCourse(this.#place, entry.code)
    this.#refused.clear()
    this.#tell(entry.code, { state: 'not-saved', done: 0, of: entry.bytes })
  }

  async state(entry: CatalogueEntry, language: string): Promise<SaveState> {
    const key = keyOf(entry, language)
    const running = this.#running.get(key)
    if (running) return { state: 'saving', ...running.progress }
    const mark = await readMark(this.#place, entry, languageOf(entry, language))
    const none = noneOf(entry, language)
    if (mark?.state === 'installed') return { state: 'saved', done: none.of, of: none.of }
    return this.#refused.get(key) ?? { state: 'not-saved', ...none }
  }

  listen(hear: (code: string, state: SaveState) => void): () => void {
    this.#listeners.add(hear)
    return () => this.#listeners.delete(hear)
  }

  async resume(): Promise<void> {
    const cutOff = (await allMarks(this.#place)).filter(mark => mark.state === 'installing')
    for (const { entry, language } of cutOff) {
      if (!(await isDeclined(this.#place, entry.code))) await this.#run(entry, language)
    }
  }

  async saveAll(
    catalogue: Catalogue,
    language: string,
    first: () => string | undefined,
  ): Promise<void> {
    for (const entry of inTurn(catalogue.courses, first)) {
      const { state } = await this.state(entry, language)
      const wanted = state !== 'saved' && !(await isDeclined(this.#place, entry.code))
      const result = wanted ? await this.#run(entry, language) : null
      if (result?.ok === false && endsAll.has(result.why)) return
    }
  }

  #run(entry: CatalogueEntry, language: string): Promise<InstallResult> {
    const key = keyOf(entry, language)
    const running = this.#running.get(key) ?? this.#start(key, entry, language)
    return running.result
  }

  #start(key: string, entry: CatalogueEntry, language: string): Running {
    const stopping = new AbortController()
    const onProgress = (progress: InstallProgress) => {
      running.progress = progress
      this.#tell(entry.code, { state: 'saving', ...progress })
    }
    const watch = { onProgress, signal: stopping.signal }
    const result = installCourse(this.#place, entry, language, watch)
      .then(done => this.#finish(key, entry, done))
      .finally(() => this.#running.delete(key))
    const running: Running = { result, stopping, progress: noneOf(entry, language) }
    this.#running.set(key, running)
    return running
  }

  #finish(key: string, entry: CatalogueEntry, result: InstallResult): InstallResult {
    const { done, of } = result
    const state: SaveState = result.ok
      ? { state: 'saved', done, of }
      : { state: 'stopped', why: result.why, done, of }
    this.#running.delete(key)
    this.#refused.delete(key)
    if (!result.ok) this.#refused.set(key, state)
    this.#tell(entry.code, state)
    return result
  }

  #tell(code: string, state: SaveState): void {
    for (const hear of this.#listeners) hear(code, state)
  }
}

/** Each course once: the one that is wanted when its turn is asked for, else the next in the list. */
function* inTurn(
  courses: readonly CatalogueEntry[],
  first: () => string | undefined,
): Generator<CatalogueEntry> {
  const waiting = [...courses]
  while (waiting.length > 0) {
    const wanted = first()
    const at = waiting.findIndex(entry => entry.code === wanted)
    yield* waiting.splice(Math.max(at, 0), 1)
  }
}

/** Reasons that would meet every other course too. */
const endsAll: ReadonlySet<InstallRefusal> = new Set(['offline', 'full', 'no-storage', 'stopped'])

function keyOf(entry: CatalogueEntry, language: string): string {
  return `${cacheName(entry)} ${languageOf(entry, language)}`
}

function noneOf(entry: CatalogueEntry, language: string): InstallProgress {
  const files = filesFor(entry, languageOf(entry, language))
  return { done: 0, of: files.reduce((sum, file) => sum + file.bytes, 0) }
}
