import { Button } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { asksUsedBefore } from '../asked-before.ts'
import { catalogue, loadCatalogue } from '../courses.ts'
import { Frame } from '../frame/frame.tsx'
import { Opening } from '../frame/opening.tsx'
import { here, returning } from '../here.ts'
import { savedCodes } from '../installs.ts'
import { lazyScreen } from '../lazy-screen.tsx'
import { offline } from '../online.ts'
import { useTitle } from '../title.ts'
import { FirstHome } from './home.tsx'

const Returning = lazyScreen(async () => (await import('./home-again-route.tsx')).HomeAgainRoute)
const Banner = lazyScreen(async () => (await import('../frame/home-banner.tsx')).HomeBanner, null)
const Install = lazyScreen(
  async () => (await import('../frame/install-card.tsx')).InstallCard,
  null,
)

const UsedBefore = lazyScreen(async () => (await import('./used-before.tsx')).UsedBeforeScreen)

/** L1: for somebody new, or for somebody who comes back. */
export function HomeRoute() {
  const now = here.value
  const isNew = now === null ? !returning() : now.learner === null
  if (catalogue.value === null || (now === null && !isNew)) return <Opening />
  if (catalogue.value === false) return <NoCourses />
  if (!isNew && now !== null) return <Returning now={now} />
  return asksUsedBefore.value && now !== null ? <UsedBefore /> : <New />
}

/** Nobody has learned here yet: the same as the build drew beforehand, and what this device adds. */
function New() {
  const t = useWords()
  useTitle(t('home.title'))
  const entries = catalogue.value ? catalogue.value.courses : []
  return (
    <Frame banner={<Banner />}>
      <FirstHome entries={entries} saved={savedCodes()} offline={offline.value} />
      <Install started={false} />
    </Frame>
  )
}

function NoCourses() {
  const t = useWords()
  useTitle(t('home.title'))
  return (
    <Frame>
      <h1>{t('home.title')}</h1>
      <p>{t('home.none')}</p>
      <div class="actions">
        <Button onPress={() => void loadCatalogue()}>{t('home.tryAgain')}</Button>
      </div>
    </Frame>
  )
}
