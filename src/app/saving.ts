import type { Catalogue } from '../course/bundle.ts'
import { browserSavesData, createInstaller, type Installer } from './bundles/installer.ts'
import { removeOldVersions } from './bundles/remove-course.ts'
import { catalogue, coursesPlace } from './courses.ts'
import { store } from './here.ts'
import { installing } from './installs.ts'
import { location } from './navigation.ts'
import { routeOf } from './routes.ts'
import { whyNotKept } from './store/why-not-kept.ts'

let installs: Installer | undefined

export function installer(): Installer {
  installs ??= createInstaller(coursesPlace(), browserSavesData)
  return installs
}

/** Follows every install, and reads how things stand now. */
export async function watchInstalls(): Promise<void> {
  installer().listen((code, state) => {
    installing.value = { ...installing.value, [code]: state }
  })
  await readInstalls()
}

export async function readInstalls(): Promise<void> {
  const entries = catalogue.value ? catalogue.value.courses : []
  const states = await Promise.all(
    entries.map(async entry => [entry.code, await installer().state(entry, 'en')] as const),
  )
  installing.value = Object.fromEntries(states)
}

/** In the background: what was cut off, then every course, then old versions that nobody is on. */
export async function installInBackground(): Promise<void> {
  await installer().resume()
  if (!catalogue.value) return
  await installer().saveAll(catalogue.value, 'en', courseOpen)
  await removeUnused(catalogue.value)
}

/** Code of the course that the person has on the screen. */
function courseOpen(): string | undefined {
  return routeOf(location.value.path).params.course
}

/** Anybody on this device may be on an old version: where that cannot be read, nothing goes. */
async function removeUnused(newest: Catalogue): Promise<void> {
  const read = async () => (await store()).attempts.versions()
  const inUse = await read().catch((error: unknown) => {
    if (whyNotKept(error) === null) throw error
    return null
  })
  if (inUse) await removeOldVersions(coursesPlace(), newest, inUse)
}
