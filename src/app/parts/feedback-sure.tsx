import { useState } from 'preact/hooks'
import { usePageErrors } from '../../player/page-errors.tsx'
import { useWords } from '../../player/words.ts'
import { type Sure, sureChoices } from '../feedback.ts'
import type { FeedbackPageProps } from '../screens/feedback.tsx'
import { useTitle } from '../title.ts'
import { FeedbackActions } from './feedback-actions.tsx'
import { RadioGroup, radioId } from './radio-group.tsx'

/** Page 2 of the feedback: how sure, before and now. */
export function FeedbackSure({ answers, onAnswers, onSkip }: FeedbackPageProps) {
  const t = useWords()
  const { show } = usePageErrors()
  useTitle(t('feedback.sure.title'))
  const [before, setBefore] = useState<Sure | undefined>(answers.before)
  const [after, setAfter] = useState<Sure | undefined>(answers.after)
  const submit = (event: Event) => {
    event.preventDefault()
    if (before && after) return onAnswers({ ...answers, before, after })
    const missing = (name: string, words: string) => [
      { field: radioId(name, sureChoices[0]), text: t(words) },
    ]
    show([
      ...(before ? [] : missing('before', 'feedback.sure.selectBefore')),
      ...(after ? [] : missing('after', 'feedback.sure.selectAfter')),
    ])
  }
  const group = (name: string, value: Sure | undefined, set: (value: Sure | undefined) => void) => (
    <RadioGroup
      name={name}
      legend={<h2>{t(`feedback.sure.${name}`)}</h2>}
      choices={sureChoices.map(one => ({ value: one, words: t(`feedback.sure.${one}`) }))}
      value={value}
      onValue={chosen => set(sureChoices.find(one => one === chosen))}
    />
  )
  return (
    <form noValidate class="form" onSubmit={submit}>
      <h1 tabIndex={-1}>
        <span class="caption">{t('feedback.page', { n: 2 })} </span>
        {t('feedback.sure.title')}
      </h1>
      {group('before', before, setBefore)}
      {group('after', after, setAfter)}
      <FeedbackActions onSkip={onSkip} />
    </form>
  )
}
