import type { ComponentChildren } from 'preact'
import { Phone } from '../../player/phone.tsx'
import { useWords } from '../../player/words.ts'

/** "If someone is in danger now, call 999.": the one warning of the product (interface.md L24). */
export function Danger({ children }: { readonly children?: ComponentChildren }) {
  const t = useWords()
  return (
    <div class="danger">
      <p>
        <strong>
          {t('support.danger')} <Phone number="999" />.
        </strong>
      </p>
      {children}
    </div>
  )
}
