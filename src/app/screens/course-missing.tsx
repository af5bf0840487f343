import { Button, LinkButton } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { phone } from '../device-word.ts'
import { Frame } from '../frame/frame.tsx'
import { focusNextHeading, useTitle } from '../title.ts'

/** The course cannot be read now: why, and what to do. */
export function CourseMissing({
  why,
  onRetry,
}: {
  readonly why: string
  readonly onRetry: () => void
}) {
  const t = useWords()
  const title = t(why === 'missing' ? 'notFound.title' : 'courseMissing.title')
  useTitle(title)
  const tryAgain = () => {
    focusNextHeading()
    onRetry()
  }
  return (
    <Frame back="/">
      <h1>{title}</h1>
      <p>{t(words[why] ?? 'courseMissing.damaged', { phone: phone() })}</p>
      <div class="actions">
        <Button onPress={tryAgain}>{t('home.tryAgain')}</Button>
        <LinkButton second href={href('/')}>
          {t('notFound.home')}
        </LinkButton>
      </div>
    </Frame>
  )
}

const words: Readonly<Record<string, string>> = {
  missing: 'notFound.body',
  offline: 'course.notHere',
}
