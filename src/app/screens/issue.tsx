import { useEffect } from 'preact/hooks'
import type { CourseFile } from '../../course/bundle.ts'
import type { Attempt } from '../../record/attempt.ts'
import { issueFor } from '../certificates.ts'
import { Opening } from '../frame/opening.tsx'
import { attemptAt, here } from '../here.ts'
import { keep } from '../keep.ts'
import { go } from '../navigation.ts'
import { AddNameScreen } from './add-name.tsx'

/** On the way to a certificate: asks for a name where there is none, then issues and shows it. */
export function IssueScreen({ course }: { readonly course: CourseFile }) {
  const attempt = attemptAt(course.id)
  const named = Boolean(here.value?.learner?.name)
  useEffect(() => {
    if (!attempt?.completed) return go(`/c/${course.code}`, { replace: true })
    if (!named) return
    let current = true
    void pathOnward(course, attempt).then(path => current && go(path, { replace: true }))
    return () => {
      current = false
    }
  }, [course, attempt, named])
  return named ? (
    <Opening />
  ) : (
    <AddNameScreen course={course} to={`/c/${course.code}/certificate`} />
  )
}

/** To the certificate; where it could not be kept, to the course, which leads here again. */
async function pathOnward(course: CourseFile, attempt: Attempt): Promise<string> {
  let path = `/c/${course.code}`
  await keep(async () => {
    const certificate = await issueFor(course, attempt)
    if (certificate) path = `/certificates/${certificate.id}`
  })
  return path
}
