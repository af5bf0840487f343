import type { CourseFile } from '../../course/bundle.ts'
import { Button } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { catalogue, courseFile, entryById, loadCatalogue } from '../courses.ts'
import { Frame } from '../frame/frame.tsx'
import { HomeBanner } from '../frame/home-banner.tsx'
import { InstallCard } from '../frame/install-card.tsx'
import { Opening } from '../frame/opening.tsx'
import { type Here, here, returning } from '../here.ts'
import { savedCodes } from '../installs.ts'
import { offline } from '../online.ts'
import { useTitle } from '../title.ts'
import { useLoaded } from '../use-loaded.ts'
import { FirstHome } from './home.tsx'
import { ReturningHome } from './home-returning.tsx'

/** L1: for somebody new, or for somebody who comes back. */
export function HomeRoute() {
  const now = here.value
  const isNew = now === null ? !returning() : now.learner === null
  if (catalogue.value === null || (now === null && !isNew)) return <Opening />
  if (catalogue.value === false) return <NoCourses />
  return isNew || now === null ? <New /> : <Returning now={now} />
}

function New() {
  const t = useWords()
  useTitle(t('home.title'))
  const entries = catalogue.value ? catalogue.value.courses : []
  return (
    <Frame banner={<HomeBanner />}>
      <FirstHome entries={entries} saved={savedCodes()} offline={offline.value} />
      <InstallCard started={false} />
    </Frame>
  )
}

function Returning({ now }: { readonly now: Here }) {
  const t = useWords()
  const name = now.learner?.name
  useTitle(name ? t('home.hello', { name }) : t('home.welcomeBack'))
  const course = useNewestCourse(now)
  const entries = catalogue.value ? catalogue.value.courses : []
  return (
    <Frame banner={<HomeBanner />}>
      <ReturningHome
        now={now}
        entries={entries}
        saved={savedCodes()}
        offline={offline.value}
        course={course}
      />
      <InstallCard started />
    </Frame>
  )
}

/** The course of the newest attempt, to say where "Carry on" leads. */
function useNewestCourse(now: Here): CourseFile | null {
  const attempt = now.attempts.find(one => one.completed === null) ?? now.attempts[0]
  const code = attempt && entryById(attempt.course)?.code
  const key = attempt && code ? `${code} ${attempt.fingerprint}` : null
  const loaded = useLoaded(key, () => courseFile(code ?? '', attempt?.fingerprint))
  return loaded.state === 'ready' ? loaded.value : null
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
