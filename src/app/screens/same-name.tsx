import { useState } from 'preact/hooks'
import { Button } from '../../player/button.tsx'
import { FieldErrorText, useFieldError, usePageErrors } from '../../player/page-errors.tsx'
import { useWords } from '../../player/words.ts'
import { phone } from '../device-word.ts'
import { choose, createLearner, here } from '../here.ts'

/** "Is this you?": somebody of this name is already on this device. */
export function SameName({
  name,
  onAnswer,
}: {
  readonly name: string
  readonly onAnswer: () => void
}) {
  const t = useWords()
  const { show } = usePageErrors()
  const error = useFieldError('same-yes')
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null)
  const submit = async (event: Event) => {
    event.preventDefault()
    if (answer === null) return show([{ field: 'same-yes', text: t('name.sameError') }])
    const known = here.value?.learners.find(one => one.name === name)
    if (answer === 'yes' && known) await choose(known.id)
    else await createLearner(name)
    onAnswer()
  }
  return (
    <form noValidate class="form" onSubmit={event => void submit(event)}>
      <fieldset class={error ? 'has-error' : undefined} aria-describedby="same-lead">
        <legend>
          <h1 tabIndex={-1}>{t('name.sameTitle')}</h1>
        </legend>
        <p id="same-lead">{t('name.sameLead', { name, phone: phone() })}</p>
        {error ? <FieldErrorText id="same-error" text={error} /> : null}
        <div class="options">
          {(['yes', 'no'] as const).map(value => (
            <div class="option" key={value}>
              <input
                type="radio"
                name="same"
                id={`same-${value}`}
                checked={answer === value}
                onChange={() => setAnswer(value)}
              />
              <label for={`same-${value}`}>
                {t(value === 'yes' ? 'name.sameYes' : 'name.sameNo')}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <div class="actions">
        <Button>{t('name.continue')}</Button>
      </div>
    </form>
  )
}
