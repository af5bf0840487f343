import { Button } from '../button.tsx'
import { useWords } from '../words.ts'

interface AgainProps {
  readonly again: () => unknown
  /** Null once the answer is shown. */
  readonly show: (() => unknown) | null
}

/** What "Not quite" offers: another go, or the answer. */
export function Again({ again, show }: AgainProps) {
  const t = useWords()
  return (
    <p class="button-row">
      <Button second small onPress={again}>
        {t('player.question.again')}
      </Button>
      {show ? (
        <Button second small onPress={show}>
          {t('player.question.show')}
        </Button>
      ) : null}
    </p>
  )
}
