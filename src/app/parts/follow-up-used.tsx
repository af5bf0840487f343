import { useState } from 'preact/hooks'
import { usePageErrors } from '../../player/page-errors.tsx'
import { useWords } from '../../player/words.ts'
import { type Used, usedChoices } from '../follow-up.ts'
import type { FollowUpPageProps } from '../screens/follow-up.tsx'
import { useTitle } from '../title.ts'
import { FeedbackActions } from './feedback-actions.tsx'
import { useNames } from './names.ts'
import { RadioGroup, radioId } from './radio-group.tsx'

/** Question 1, ten weeks later: what was learned and used. */
export function FollowUpUsed({ answers, onAnswers, onSkip }: FollowUpPageProps) {
  const t = useWords()
  const names = useNames()
  const { show } = usePageErrors()
  useTitle(t('followUp.used.title'))
  const [used, setUsed] = useState<Used | undefined>(answers.used)
  const submit = (event: Event) => {
    event.preventDefault()
    if (used) return onAnswers({ ...answers, used }, '2')
    show([{ field: radioId('used', usedChoices[0]), text: t('feedback.select') }])
  }
  return (
    <form noValidate class="form" onSubmit={submit}>
      <p class="hint">{t('feedback.private', names)}</p>
      <RadioGroup
        name="used"
        legend={
          <h1 tabIndex={-1}>
            <span class="caption">{t('feedback.page', { n: 1 })} </span>
            {t('followUp.used.title')}
          </h1>
        }
        choices={usedChoices.map(value => ({ value, words: t(`followUp.used.${value}`) }))}
        value={used}
        onValue={value => setUsed(usedChoices.find(one => one === value))}
      />
      <FeedbackActions onSkip={() => onSkip('2')} />
    </form>
  )
}
