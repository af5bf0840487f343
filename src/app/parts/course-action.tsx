import '../screen-words.ts'
import type { CourseFile } from '../../course/bundle.ts'
import { Button, LinkButton } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { beginAgain } from '../attempt-log.ts'
import { href } from '../base.ts'
import { carryOn } from '../carry-on.ts'
import { certificateOf } from '../certificates.ts'
import { courseFile, entryByCode, MissingPart } from '../courses.ts'
import { go } from '../navigation.ts'
import { notKept } from '../screens/not-kept.tsx'
import type { RowProps } from './course-rows.tsx'

/** The one thing to do next: start, carry on, or see the certificate and perhaps do it again. */
export function CourseAction({ course, attempt }: RowProps) {
  const t = useWords()
  if (attempt?.completed) return <Completed course={course} attempt={attempt} />
  const to = attempt?.place ? carryOn(course, attempt).path : `/start/${course.code}`
  return (
    <div class="actions">
      <LinkButton href={href(to)}>
        {t(attempt?.place ? 'course.carryOn' : 'course.startLesson')}
      </LinkButton>
    </div>
  )
}

function Completed({ course, attempt }: RowProps) {
  const t = useWords()
  const certificate = certificateOf(attempt)
  const to = certificate ? `/certificates/${certificate.id}` : `/c/${course.code}/certificate`
  return (
    <div class="actions">
      <LinkButton href={href(to)}>{t('course.seeCertificate')}</LinkButton>
      <Button second onPress={() => again(course)}>
        {t('course.again')}
      </Button>
    </div>
  )
}

/** A refresher: a new attempt, on the newest version (DESIGN 20.12). */
async function again(course: CourseFile): Promise<void> {
  const newest = await newestOf(course)
  const begun = await beginAgain(newest)
  if (begun.ok) go(carryOn(newest, begun.attempt).path)
  else notKept.value = begun.why
}

/** The version at hand, where the newest cannot be read now. */
function newestOf(course: CourseFile): Promise<CourseFile> {
  const newest = courseFile(course.code, entryByCode(course.code)?.fingerprint)
  return newest.catch((error: unknown) => {
    if (error instanceof MissingPart) return course
    throw error
  })
}
