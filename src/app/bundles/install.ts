import type { BundleFile, CatalogueEntry } from '../../course/bundle.ts'
import { addressOf, type BundlePlace, cacheName } from './bundle-place.ts'
import { type FetchRefusal, fetchFile } from './fetch-file.ts'
import { fitsApp } from './fits-app.ts'
import { readMark, writeMark } from './install-mark.ts'
import { isQuotaExceeded, keepFile } from './keep-file.ts'
import { languageOf } from './language-of.ts'
import { openCache } from './open-cache.ts'
import { findDamage } from './verify.ts'

/** Bytes on the device out of all that the course needs. */
export interface InstallProgress {
  readonly done: number
  readonly of: number
}

/**
 * `full`: no room. `no-storage`: this browser keeps nothing for this page. `unreadable`: this version of
 * the app does not know how to show it; the version on the device stays.
 */
export type InstallRefusal = FetchRefusal | 'full' | 'no-storage' | 'unreadable'

export type InstallResult = InstallProgress &
  ({ readonly ok: true } | { readonly ok: false; readonly why: InstallRefusal })

export interface InstallWatch {
  readonly onProgress?: (progress: InstallProgress) => void
  readonly signal?: AbortSignal
}

/** Files that a learner of `language` needs, in the language that the course has for it. */
export function filesFor(entry: CatalogueEntry, language: string): readonly BundleFile[] {
  return entry.files.filter(file => file.language === undefined || file.language === language)
}

/**
 * Puts a course version on the device. Files already there and whole are kept, so an install that was
 * cut off goes on; the version counts as installed only when every file is there. One tab at a time.
 */
export async function installCourse(
  place: BundlePlace,
  entry: CatalogueEntry,
  wanted: string,
  watch: InstallWatch = {},
): Promise<InstallResult> {
  const language = languageOf(entry, wanted)
  const work = new Install(place, entry, language, watch)
  const name = `${cacheName(entry)}-${language}`
  return place.locks ? place.locks.request(name, () => work.run()) : work.run()
}

const atOnce = 3

class Install {
  readonly #place: BundlePlace
  readonly #entry: CatalogueEntry
  readonly #language: string
  readonly #watch: InstallWatch
  readonly #files: readonly BundleFile[]
  #done = 0
  #problem: InstallRefusal | null = null

  constructor(place: BundlePlace, entry: CatalogueEntry, language: string, watch: InstallWatch) {
    this.#place = place
    this.#entry = entry
    this.#language = language
    this.#watch = watch
    this.#files = filesFor(entry, language)
  }

  async run(): Promise<InstallResult> {
    const cache = await openCache(this.#place, cacheName(this.#entry))
    if (!cache) return this.#result('no-storage')
    try {
      await this.#markInstalling(cache)
      await this.#fetchAll(cache)
      if (this.#problem === null) await this.#mark(cache, 'installed')
      return this.#result(this.#problem)
    } catch (error) {
      if (isQuotaExceeded(error)) return this.#result('full')
      throw new Error(`Could not install ${this.#entry.code}`, { cause: error })
    }
  }

  /** A version that is whole stays marked so while it is looked over. */
  async #markInstalling(cache: Cache): Promise<void> {
    const mark = await readMark(this.#place, this.#entry, this.#language)
    if (mark?.state !== 'installed') await this.#mark(cache, 'installing')
  }

  async #mark(cache: Cache, state: 'installing' | 'installed'): Promise<void> {
    const at = new Date().toISOString()
    const mark = { state, language: this.#language, entry: this.#entry, at }
    await writeMark(this.#place, cache, mark)
  }

  async #fetchAll(cache: Cache): Promise<void> {
    const waiting = this.#files.values()
    const worker = async () => {
      for (const file of waiting) {
        if (this.#problem === null) await this.#bring(cache, file)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
  }

  async #bring(cache: Cache, file: BundleFile): Promise<void> {
    if (!(await isKept(this.#place, cache, file))) {
      const fetched = await fetchFile(this.#place, file, this.#watch.signal)
      if (!fetched.ok) {
        this.#problem ??= fetched.why
        return
      }
      if (!fitsApp(file, fetched.body)) {
        this.#problem ??= 'unreadable'
        return
      }
      await keepFile(this.#place, cache, file, fetched.body)
    }
    this.#done += file.bytes
    this.#watch.onProgress?.(this.#progress())
  }

  #progress(): InstallProgress {
    return { done: this.#done, of: this.#files.reduce((sum, file) => sum + file.bytes, 0) }
  }

  #result(problem: InstallRefusal | null): InstallResult {
    const progress = this.#progress()
    return problem ? { ok: false, why: problem, ...progress } : { ok: true, ...progress }
  }
}

async function isKept(place: BundlePlace, cache: Cache, file: BundleFile): Promise<boolean> {
  const kept = await cache.match(addressOf(place, file.path))
  return kept !== undefined && (await findDamage(file, await kept.arrayBuffer())) === null
}
