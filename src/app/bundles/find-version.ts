import type { CatalogueEntry } from '../../course/bundle.ts'
import type { BundlePlace } from './bundle-place.ts'
import { keptCatalogue, readCatalogue } from './catalogue.ts'
import { allMarks, type InstallMark } from './install-mark.ts'

export interface Version {
  readonly code: string
  /** An attempt's own version; without it, the one that a new attempt would begin with. */
  readonly fingerprint?: string
}

export type VersionFound =
  | { readonly ok: true; readonly entry: CatalogueEntry }
  | { readonly ok: false; readonly why: 'offline' | 'missing' | 'unreadable' }

/** What is on the device comes first, so that a course opens with no network. */
export async function findVersion(place: BundlePlace, version: Version): Promise<VersionFound> {
  const known = version.fingerprint && foundBefore.get(place)?.get(version.fingerprint)
  if (known) return { ok: true, entry: known }
  const found = await find(place, version)
  if (found.ok) remember(place, found.entry)
  return found
}

/** By fingerprint: a version never changes, so a page that lives asks once where its files are. */
const foundBefore = new WeakMap<BundlePlace, Map<string, CatalogueEntry>>()

function remember(place: BundlePlace, entry: CatalogueEntry): void {
  const entries = foundBefore.get(place) ?? new Map<string, CatalogueEntry>()
  foundBefore.set(place, entries.set(entry.fingerprint, entry))
}

async function find(place: BundlePlace, version: Version): Promise<VersionFound> {
  const marks = (await allMarks(place, version.code)).filter(mark => isVersion(mark.entry, version))
  const mark = newestInstalled(marks) ?? (version.fingerprint ? marks[0] : undefined)
  if (mark) return { ok: true, entry: mark.entry }
  const kept = pick((await keptCatalogue(place))?.courses, version)
  if (kept) return { ok: true, entry: kept }
  return findOnline(place, version)
}

async function findOnline(place: BundlePlace, version: Version): Promise<VersionFound> {
  const read = await readCatalogue(place)
  if (!read.ok) return read
  const entry = pick(read.value.courses, version)
  if (entry) return { ok: true, entry }
  return { ok: false, why: read.from === 'network' ? 'missing' : 'offline' }
}

export function newestInstalled(marks: readonly InstallMark[]): InstallMark | undefined {
  return marks
    .filter(mark => mark.state === 'installed')
    .reduce<InstallMark | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined)
}

function pick(
  entries: readonly CatalogueEntry[] | undefined,
  version: Version,
): CatalogueEntry | undefined {
  return entries?.find(entry => isVersion(entry, version))
}

function isVersion(entry: CatalogueEntry, version: Version): boolean {
  return (
    entry.code === version.code &&
    (version.fingerprint === undefined || entry.fingerprint === version.fingerprint)
  )
}
