import { useState } from 'preact/hooks'
import { usePageErrors } from '../../player/page-errors.tsx'
import { useWords } from '../../player/words.ts'
import { type Know, knowChoices } from '../follow-up.ts'
import type { FollowUpPageProps } from '../screens/follow-up.tsx'
import { useTitle } from '../title.ts'
import { FeedbackActions } from './feedback-actions.tsx'
import { RadioGroup, radioId } from './radio-group.tsx'

/** Question 2, ten weeks later. Whoever is not sure is helped before question 3. */
export function FollowUpKnow({ answers, onAnswers, onSkip }: FollowUpPageProps) {
  const t = useWords()
  const { show } = usePageErrors()
  useTitle(t('followUp.know.title'))
  const [know, setKnow] = useState<Know | undefined>(answers.know)
  const submit = (event: Event) => {
    event.preventDefault()
    if (know) return onAnswers({ ...answers, know }, know === 'yes' ? '3' : 'help')
    show([{ field: radioId('know', knowChoices[0]), text: t('feedback.select') }])
  }
  return (
    <form noValidate class="form" onSubmit={submit}>
      <RadioGroup
        name="know"
        legend={
          <h1 tabIndex={-1}>
            <span class="caption">{t('feedback.page', { n: 2 })} </span>
            {t('followUp.know.title')}
          </h1>
        }
        choices={knowChoices.map(value => ({ value, words: t(`followUp.know.${value}`) }))}
        value={know}
        onValue={value => setKnow(knowChoices.find(one => one === value))}
      />
      <FeedbackActions onSkip={() => onSkip('3')} />
    </form>
  )
}
