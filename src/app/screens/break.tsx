import '../screen-words.ts'
import { LinkButton } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { phone } from '../device-word.ts'
import { Frame } from '../frame/frame.tsx'
import { cameFrom } from '../navigation.ts'
import { useTitle } from '../title.ts'

/** L7: a break, with the place kept. */
export function BreakScreen() {
  const t = useWords()
  useTitle(t('break.title'))
  return (
    <Frame>
      <h1>{t('break.title')}</h1>
      <p>{t('break.body', { phone: phone() })}</p>
      <p>{t('break.help')}</p>
      <div class="actions">
        <LinkButton href={href(cameFrom())}>{t('break.carryOn')}</LinkButton>
        <LinkButton second href={href('/support')}>
          {t('frame.support')}
        </LinkButton>
      </div>
      <p class="link-row">
        <a href={href('/')}>{t('break.home')}</a>
      </p>
    </Frame>
  )
}
