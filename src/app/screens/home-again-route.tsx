import '../screen-words.ts'
import type { CourseFile } from '../../course/bundle.ts'
import { useWords } from '../../player/words.ts'
import { catalogue, entryById } from '../courses.ts'
import { Frame } from '../frame/frame.tsx'
import { HomeBanner } from '../frame/home-banner.tsx'
import { InstallCard } from '../frame/install-card.tsx'
import { attemptToCarryOn, type Here } from '../here.ts'
import { savedCodes } from '../installs.ts'
import { offline } from '../online.ts'
import { ownVersion } from '../own-version.ts'
import { useTitle } from '../title.ts'
import { useLoaded } from '../use-loaded.ts'
import { ReturningHome } from './home-returning.tsx'

/** L1, returning. */
export function HomeAgainRoute({ now }: { readonly now: Here }) {
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

/** The course of that attempt, to say where "Carry on" leads. */
function useNewestCourse(now: Here): CourseFile | null {
  const attempt = attemptToCarryOn(now.attempts)
  const code = attempt && entryById(attempt.course)?.code
  const key = attempt && code ? `${code} ${attempt.fingerprint}` : null
  const loaded = useLoaded(key, () => ownVersion(code ?? '', attempt?.fingerprint))
  return loaded.state === 'ready' ? loaded.value : null
}
