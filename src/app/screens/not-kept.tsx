import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Button, LinkButton } from '../../player/button.tsx'
import type { NotKept } from '../../player/player-context.ts'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { phone } from '../device-word.ts'

/** Why the last answer could not be saved, while that is so. The answer stays on the screen beneath. */
export const notKept = signal<NotKept | null>(null)

/** The full-page message of interface.md 4.11; "Try again" goes back to the answer. */
export function NotKeptScreen({ why }: { readonly why: NotKept }) {
  const t = useWords()
  const full = why === 'storage-full'
  useEffect(() => document.querySelector('h1')?.focus(), [])
  return (
    <main id="main" class="page not-kept">
      <h1 tabIndex={-1}>{full ? t('full.title', { phone: phone() }) : t('full.lostTitle')}</h1>
      <p>{t(full ? 'full.body' : 'full.lostBody')}</p>
      <div class="actions">
        {full ? <LinkButton href={href('/save')}>{t('full.make')}</LinkButton> : null}
        <Button
          second={full}
          onPress={() => {
            notKept.value = null
          }}
        >
          {t('full.again')}
        </Button>
      </div>
    </main>
  )
}
