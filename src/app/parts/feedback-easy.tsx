import { useState } from 'preact/hooks'
import { usePageErrors } from '../../player/page-errors.tsx'
import { useWords } from '../../player/words.ts'
import { type Easy, easyChoices } from '../feedback.ts'
import type { FeedbackPageProps } from '../screens/feedback.tsx'
import { useTitle } from '../title.ts'
import { FeedbackActions } from './feedback-actions.tsx'
import { useNames } from './names.ts'
import { RadioGroup, radioId } from './radio-group.tsx'

/** Page 1 of the feedback. */
export function FeedbackEasy({ answers, onAnswers, onSkip }: FeedbackPageProps) {
  const t = useWords()
  const names = useNames()
  const { show } = usePageErrors()
  useTitle(t('feedback.easy.title'))
  const [easy, setEasy] = useState<Easy | undefined>(answers.easy)
  const submit = (event: Event) => {
    event.preventDefault()
    if (easy) return onAnswers({ ...answers, easy })
    show([{ field: radioId('easy', easyChoices[0]), text: t('feedback.select') }])
  }
  return (
    <form noValidate class="form" onSubmit={submit}>
      <p class="hint">{t('feedback.private', names)}</p>
      <RadioGroup
        name="easy"
        legend={
          <h1 tabIndex={-1}>
            <span class="caption">{t('feedback.page', { n: 1 })} </span>
            {t('feedback.easy.title')}
          </h1>
        }
        choices={easyChoices.map(value => ({ value, words: t(`feedback.easy.${value}`) }))}
        value={easy}
        onValue={value => setEasy(easyChoices.find(one => one === value))}
      />
      <FeedbackActions onSkip={onSkip} />
    </form>
  )
}
