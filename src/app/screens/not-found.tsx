import { LinkButton } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { Frame } from '../frame/frame.tsx'
import { useTitle } from '../title.ts'

/** P6 */
export function NotFoundScreen() {
  const t = useWords()
  useTitle(t('notFound.title'))
  return (
    <Frame>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.body')}</p>
      <div class="actions">
        <LinkButton href={href('/')}>{t('notFound.home')}</LinkButton>
      </div>
    </Frame>
  )
}
