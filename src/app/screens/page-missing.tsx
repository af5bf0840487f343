import type { CourseFile } from '../../course/bundle.ts'
import { Button, LinkButton } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { Frame } from '../frame/frame.tsx'
import { pagePath } from '../lesson-path.ts'
import { focusNextHeading, useTitle } from '../title.ts'

interface PageMissingProps {
  readonly course: CourseFile
  readonly lesson: string
  readonly page: string
  readonly onRetry: () => void
}

/** A screen's words could not be read; the place is safe (interface.md L5, X). */
export function PageMissing({ course, lesson, page, onRetry }: PageMissingProps) {
  const t = useWords()
  useTitle(t('lesson.missing'))
  const tryAgain = () => {
    focusNextHeading()
    onRetry()
  }
  return (
    <Frame back={`/c/${course.code}`}>
      <h1>{t('lesson.missing')}</h1>
      <div class="actions">
        <Button onPress={tryAgain}>{t('lesson.tryAgain')}</Button>
        <LinkButton second href={href(pathAfter(course, lesson, page))}>
          {t('lesson.next')}
        </LinkButton>
      </div>
    </Frame>
  )
}

function pathAfter(course: CourseFile, lesson: string, page: string): string {
  const pages = course.lessons.flatMap(one => one.pages.map(two => [one.code, two.code] as const))
  const at = pages.findIndex(([l, p]) => l === lesson && p === page)
  const [l, p] = pages[at + 1] ?? []
  return l && p ? pagePath(course.code, l, p) : `/c/${course.code}`
}
