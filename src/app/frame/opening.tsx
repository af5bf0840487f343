import { useEffect, useState } from 'preact/hooks'
import { LinkButton } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { phone } from '../device-word.ts'

/** Nothing for a second, then words; after ten, a way back (interface.md 4.6). */
export function Opening({ course = false }: { readonly course?: boolean }) {
  const t = useWords()
  const [waited, setWaited] = useState<'no' | 'some' | 'long'>('no')
  useEffect(() => {
    const some = setTimeout(() => setWaited('some'), 1000)
    const long = setTimeout(() => setWaited('long'), 10_000)
    return () => {
      clearTimeout(some)
      clearTimeout(long)
    }
  }, [])
  if (waited === 'no') return <main id="main" class="page" />
  const words = t(course ? 'loading.course' : 'loading.opening')
  return (
    <main id="main" class="page">
      <p id="opening">{words}</p>
      <progress aria-labelledby="opening" />
      {waited === 'long' ? (
        <>
          <p>{t('loading.long', { phone: phone() })}</p>
          <div class="actions">
            <LinkButton second href={href('/')}>
              {t('loading.home')}
            </LinkButton>
          </div>
        </>
      ) : null}
    </main>
  )
}
