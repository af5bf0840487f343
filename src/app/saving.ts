import { browserSavesData, createInstaller, type Installer } from './bundles/installer.ts'
import { removeOldVersions } from './bundles/remove-course.ts'
import { catalogue, coursesPlace } from './courses.ts'
import { here } from './here.ts'
import { installing } from './installs.ts'

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
  await installer().saveAll(catalogue.value, 'en')
  const inUse = new Set(here.value?.attempts.map(attempt => attempt.fingerprint))
  await removeOldVersions(coursesPlace(), catalogue.value, inUse)
}
