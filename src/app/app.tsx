import { Words } from '../player/words.ts'
import { quiet } from './exit.tsx'
import { Announcer } from './frame/announce.tsx'
import { CrashGuard } from './frame/crash-guard.tsx'
import { gone } from './here.ts'
import { t } from './i18n.ts'
import { lazyScreen } from './lazy-screen.tsx'
import { location } from './navigation.ts'
import { PlayerProvider } from './player-provider.tsx'
import { routeOf } from './routes.ts'
import { screenFor } from './screen-for.tsx'
import { NeutralScreen } from './screens/neutral.tsx'
import { NotKeptScreen, notKept } from './screens/not-kept.tsx'
import { QuietHome } from './screens/quiet-home.tsx'

const GoneScreen = lazyScreen(async () => (await import('./screens/gone.tsx')).GoneScreen)

/** The whole app: which screen stands before which others, then the routes. */
export function App() {
  return (
    <Words.Provider value={t}>
      <PlayerProvider>
        <CrashGuard key={location.value.path}>
          <Screen />
        </CrashGuard>
      </PlayerProvider>
      <Announcer />
    </Words.Provider>
  )
}

function Screen() {
  const route = routeOf(location.value.path)
  if (route.name === 'neutral') return <NeutralScreen />
  if (quiet.value) return <QuietHome />
  if (gone.value && !alwaysThere.has(route.name)) return <GoneScreen />
  const why = notKept.value
  const full = why !== null && route.name !== 'save'
  return (
    <>
      {full ? <NotKeptScreen why={why} /> : null}
      <div hidden={full}>{screenFor(route)}</div>
    </>
  )
}

/** Help does not wait for anything. */
const alwaysThere: ReadonlySet<string> = new Set([
  'support',
  'safety',
  'help',
  'accessibility',
  'privacy',
])
