import { useState } from 'preact/hooks'
import { FieldErrorText, useFieldError, usePageErrors } from '../../player/page-errors.tsx'
import { useWords } from '../../player/words.ts'
import { longestChange } from '../feedback.ts'
import type { FeedbackPageProps } from '../screens/feedback.tsx'
import { useTitle } from '../title.ts'
import { FeedbackActions } from './feedback-actions.tsx'

/** Page 3 of the feedback: words of one's own. */
export function FeedbackChange({ answers, onAnswers, onSkip }: FeedbackPageProps) {
  const t = useWords()
  const { show } = usePageErrors()
  const error = useFieldError('change')
  useTitle(t('feedback.change.title'))
  const [typed, setTyped] = useState(answers.change ?? '')
  const submit = (event: Event) => {
    event.preventDefault()
    const change = typed.trim()
    if (change === '') return onSkip()
    if (change.length <= longestChange) return onAnswers({ ...answers, change })
    show([{ field: 'change', text: t('feedback.change.tooLong') }])
  }
  return (
    <form noValidate class="form" onSubmit={submit}>
      <div class={error ? 'has-error' : undefined}>
        <h1 tabIndex={-1}>
          <span class="caption">{t('feedback.page', { n: 3 })} </span>
          <label for="change">{t('feedback.change.title')}</label>
        </h1>
        <p id="change-note">{t('feedback.change.note')}</p>
        {error ? <FieldErrorText id="change-error" text={error} /> : null}
        <textarea
          class="field"
          id="change"
          name="change"
          dir="auto"
          rows={6}
          aria-describedby={error ? 'change-note change-error' : 'change-note'}
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
        />
      </div>
      <FeedbackActions last onSkip={onSkip} />
    </form>
  )
}
