import { useLayoutEffect } from 'preact/hooks'
import { useWords } from '../../player/words.ts'
import { elsewhere } from '../exit.tsx'

/** `/n`: what Exit this page leaves behind with no connection. It says nothing about this app. */
export function NeutralScreen() {
  const t = useWords()
  useLayoutEffect(() => {
    document.title = t('neutral.title')
  })
  return (
    <main id="main" class="page">
      <h1>{t('neutral.title')}</h1>
      <p>{t('neutral.body')}</p>
      <p class="link-row">
        <a href={elsewhere} rel="nofollow noreferrer">
          {t('neutral.again')}
        </a>
      </p>
    </main>
  )
}
