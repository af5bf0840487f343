import { useState } from 'preact/hooks'
import { useWords } from '../../player/words.ts'
import { type Hindrance, hindrances, turnHindrance } from '../follow-up.ts'
import type { FollowUpPageProps } from '../screens/follow-up.tsx'
import { useTitle } from '../title.ts'
import { FeedbackActions } from './feedback-actions.tsx'

/** Question 3, ten weeks later: what got in the way, if anything. */
export function FollowUpGot({ answers, onAnswers, onSkip }: FollowUpPageProps) {
  const t = useWords()
  useTitle(t('followUp.got.title'))
  const [got, setGot] = useState<readonly Hindrance[]>(answers.got ?? [])
  const submit = (event: Event) => {
    event.preventDefault()
    const { got: before, ...others } = answers
    onAnswers(got.length > 0 ? { ...others, got } : others, 'thanks')
  }
  return (
    <form noValidate class="form" onSubmit={submit}>
      <fieldset aria-describedby="got-hint">
        <legend>
          <h1 tabIndex={-1}>
            <span class="caption">{t('feedback.page', { n: 3 })} </span>
            {t('followUp.got.title')}
          </h1>
        </legend>
        <p class="hint" id="got-hint">
          {t('followUp.got.hint')}
        </p>
        <div class="options">
          {hindrances.map(one => (
            <div class="option" key={one}>
              <input
                type="checkbox"
                id={`got-${one}`}
                checked={got.includes(one)}
                onChange={() => setGot(turnHindrance(got, one))}
              />
              <label for={`got-${one}`}>{t(`followUp.got.${one}`)}</label>
            </div>
          ))}
        </div>
      </fieldset>
      <FeedbackActions last onSkip={() => onSkip('thanks')} />
    </form>
  )
}
