import { bundlePlace } from '../../src/app/bundles/bundle-place.ts'
import { keptCatalogue, readCatalogue } from '../../src/app/bundles/catalogue.ts'
import { installCourse } from '../../src/app/bundles/install.ts'
import { allMarks } from '../../src/app/bundles/install-mark.ts'
import { createInstaller } from '../../src/app/bundles/installer.ts'
import { readCheck, readCourse, readLesson } from '../../src/app/bundles/read-course.ts'
import { keptSafety, newestSafety } from '../../src/app/bundles/read-safety.ts'
import { removeOldVersions } from '../../src/app/bundles/remove-course.ts'
import { readEvents } from '../../src/app/store/event-log.ts'
import { hasMarker, setMarker } from '../../src/app/store/marker.ts'
import { openStore } from '../../src/app/store/open-store.ts'
import { askToPersist, seemsPrivate, storageUse } from '../../src/app/store/storage-health.ts'
import { fold } from '../../src/record/fold.ts'

/** What the browser tests call in the page: the real modules, nothing else. */
const harness = {
  store: openStore(),
  place: bundlePlace('/'),
  ...{ keptCatalogue, readCatalogue, installCourse, allMarks, createInstaller },
  ...{ readCheck, readCourse, readLesson, keptSafety, newestSafety, removeOldVersions },
  ...{ readEvents, fold, hasMarker, setMarker, askToPersist, seemsPrivate, storageUse },
}

export type Harness = typeof harness

declare global {
  interface Window {
    readonly deviceHarness: Harness
  }
}

Object.assign(window, { deviceHarness: harness })
