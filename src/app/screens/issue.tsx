import { useEffect } from 'preact/hooks'
import type { CourseFile } from '../../course/bundle.ts'
import { issueFor } from '../certificates.ts'
import { Opening } from '../frame/opening.tsx'
import { attemptAt, here } from '../here.ts'
import { go } from '../navigation.ts'
import { AddNameScreen } from './add-name.tsx'

/** On the way to a certificate: asks for a name where there is none, then issues and shows it. */
export function IssueScreen({ course }: { readonly course: CourseFile }) {
  const attempt = attemptAt(course.id)
  const named = Boolean(here.value?.learner?.name)
  useEffect(() => {
    if (!attempt?.completed) return go(`/c/${course.code}`, { replace: true })
    if (named) void issueAndShow(course, attempt)
  }, [course, attempt, named])
  return named ? (
    <Opening />
  ) : (
    <AddNameScreen course={course} to={`/c/${course.code}/certificate`} />
  )
}

async function issueAndShow(
  course: CourseFile,
  attempt: NonNullable<ReturnType<typeof attemptAt>>,
): Promise<void> {
  const certificate = await issueFor(course, attempt)
  if (certificate) go(`/certificates/${certificate.id}`, { replace: true })
}
