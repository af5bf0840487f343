import '../player/style/tokens.css'
import '../player/style/base.css'
import '../player/style/blocks.css'
import './style/app.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { loadCatalogue, loadSafety } from './courses.ts'
import { listenForLeaving } from './exit.tsx'
import { needsCatalogue, readFirstScreen } from './first-screen.ts'
import { listenForInstall } from './frame/install-prompt.ts'
import { here, noStorage, refresh, returning } from './here.ts'
import { warmScreens } from './lazy-screen.tsx'
import { restoreLook } from './look.ts'
import { go, listenToBrowser, location } from './navigation.ts'
import { listenToNetwork } from './online.ts'
import { routeOf } from './routes.ts'
import { checkStorage } from './storage-note.ts'
import { listenForLife } from './time-spent.ts'
import { focusFirstHeading } from './title.ts'
import { startWorker, tellUpdated } from './update.ts'

/**
 * The composing file of the app: the look first, then what is needed to show, then the rest. Somebody
 * new waits for nothing that is kept on the device, since nothing is; the Home that came drawn stays
 * until the app can draw its own. Somebody who comes back waits for what is kept.
 */
restoreLook()
listenToBrowser()
listenForLeaving()
listenForInstall()
openDeepLink()
start().then(settleDown, (error: unknown) => {
  throw new Error('Harbour could not start', { cause: error })
})

async function start(): Promise<void> {
  const root = document.getElementById('app')
  if (!root) throw new Error('The page has no #app')
  const known = returning() ? openStore() : undefined
  const route = routeOf(location.value.path)
  const read = needsCatalogue(route) ? loadCatalogue() : Promise.resolve()
  const first = readFirstScreen(route, read)
  await (known ?? (location.value.path === '/' ? Promise.all([read, first]) : undefined))
  root.textContent = ''
  render(<App />, root)
  listenForLife()
  await first
  await painted()
  await (known ?? openStore())
}

/** The screen comes first: nothing else is fetched until it has been drawn. */
function painted(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
}

/** A host that only serves files sends deep links here as "#to=/c/c1" (see 404.html). */
function openDeepLink(): void {
  const to = /^#to=(.{1,500})$/.exec(window.location.hash)?.[1]
  if (to === undefined) return
  const path = new URLSearchParams(`to=${to}`).get('to') ?? '/'
  go(routeOf(path).name === 'notFound' ? '/not-found' : path, { replace: true })
}

async function openStore(): Promise<void> {
  try {
    await refresh()
  } catch {
    noStorage.value = true
    here.value = { learners: [], learner: null, attempts: [], certificates: [], organisation: {} }
  }
}

/** What can wait: helplines, the worker, every screen's code, saving the courses. */
async function settleDown(): Promise<void> {
  const saving = await import('./saving.ts')
  const bringEverything = async () => {
    await Promise.all([loadCatalogue(), loadSafety()])
    await saving.readInstalls()
    await saving.installInBackground()
  }
  await saving.watchInstalls()
  listenToNetwork(() => void bringEverything())
  if (tellUpdated()) focusFirstHeading()
  await Promise.all([startWorker(), checkStorage(), warmScreens(), bringEverything()])
}
