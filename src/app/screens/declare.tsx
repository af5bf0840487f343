import '../activity-words.ts'
import { useCallback } from 'preact/hooks'
import type { DeclarationBlock } from '../../course/block.ts'
import type { CourseFile } from '../../course/bundle.ts'
import { DeclarationView } from '../../player/blocks/declaration.tsx'
import { LinkButton } from '../../player/button.tsx'
import { useKeep } from '../../player/use-keep.ts'
import { useWords } from '../../player/words.ts'
import type { Happening } from '../../record/event.ts'
import { record } from '../attempt-log.ts'
import { href } from '../base.ts'
import { courseLine } from '../course-line.ts'
import { allConfirmed, declarationsIn } from '../declarations.ts'
import { Frame } from '../frame/frame.tsx'
import { Opening } from '../frame/opening.tsx'
import { attemptAt, here } from '../here.ts'
import '../pages-words.ts'
import { useAllLessons } from '../parts/all-lessons.ts'
import { useNames } from '../parts/names.ts'
import { outsideLesson } from '../parts/outside-lesson.ts'
import { useTitle } from '../title.ts'
import { CourseMissing } from './course-missing.tsx'

/** `/c/:c/declare`: what the organisation asks people to confirm, in one place. */
export function DeclareScreen({ course }: { readonly course: CourseFile }) {
  const t = useWords()
  const loaded = useAllLessons(course)
  useTitle(loaded.state === 'ready' ? t('declare.title') : null)
  if (loaded.state === 'loading') return <Opening course />
  if (loaded.state === 'missing') return <CourseMissing why={loaded.why} onRetry={loaded.retry} />
  return <Declare course={course} declarations={declarationsIn(course, loaded.value)} />
}

interface DeclareProps {
  readonly course: CourseFile
  readonly declarations: readonly DeclarationBlock[]
}

function Declare({ course, declarations }: DeclareProps) {
  const t = useWords()
  const names = useNames()
  const asked = (here.value?.organisation.declarations?.length ?? 0) > 0
  return (
    <Frame back={`/c/${course.code}`} course={courseLine(course)}>
      <h1>{t('declare.title')}</h1>
      <p>{t(asked ? 'declare.asked' : 'declare.notAsked', names)}</p>
      {declarations.map(block => (
        <One key={block.id} course={course} block={block} />
      ))}
      <Onward course={course} declarations={declarations} />
    </Frame>
  )
}

/** As it stands in its lesson; a screen of its own gives the block no heading and no next step. */
function One({ course, block }: { readonly course: CourseFile; readonly block: DeclarationBlock }) {
  const keep = useKeep(
    useCallback((happenings: readonly Happening[]) => record(course, happenings), [course]),
  )
  return (
    <DeclarationView block={block} attempt={attemptAt(course.id)} {...outsideLesson} keep={keep} />
  )
}

function Onward({ course, declarations }: DeclareProps) {
  const t = useWords()
  const attempt = attemptAt(course.id)
  const root = `/c/${course.code}`
  const done = attempt?.completed !== null && attempt !== null
  return (
    <>
      {allConfirmed(declarations, attempt) ? <p>{t('declare.all')}</p> : null}
      <div class="actions">
        {done ? (
          <LinkButton href={href(`${root}/certificate`)}>{t('declare.certificate')}</LinkButton>
        ) : null}
        <LinkButton second={done} href={href(root)}>
          {t('declare.course')}
        </LinkButton>
      </div>
    </>
  )
}
