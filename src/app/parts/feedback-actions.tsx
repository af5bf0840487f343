import { Button } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'

interface FeedbackActionsProps {
  readonly last?: boolean
  readonly onSkip: () => void
}

/** "Continue", and a way past the question. */
export function FeedbackActions({ last = false, onSkip }: FeedbackActionsProps) {
  const t = useWords()
  return (
    <>
      <div class="actions">
        <Button>{t(last ? 'feedback.finish' : 'feedback.continue')}</Button>
      </div>
      <p>
        <button type="button" class="link-button" onClick={onSkip}>
          {t('feedback.skip')}
        </button>
      </p>
    </>
  )
}
