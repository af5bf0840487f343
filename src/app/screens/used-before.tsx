import '../screen-words.ts'
import { useState } from 'preact/hooks'
import { Button } from '../../player/button.tsx'
import { usePageErrors, WithErrors } from '../../player/page-errors.tsx'
import { useWords } from '../../player/words.ts'
import { answerUsedBefore } from '../asked-before.ts'
import { phone } from '../device-word.ts'
import { Frame } from '../frame/frame.tsx'
import { RadioGroup, radioId } from '../parts/radio-group.tsx'
import { useTitle } from '../title.ts'

/** Opened from the home screen with nothing here: new, or has a browser deleted it (interface.md 4.10)? */
export function UsedBeforeScreen() {
  const t = useWords()
  useTitle(t('gone.askTitle', { phone: phone() }))
  return (
    <Frame>
      <WithErrors>
        <Ask />
      </WithErrors>
    </Frame>
  )
}

function Ask() {
  const t = useWords()
  const { show } = usePageErrors()
  const [answer, setAnswer] = useState<string>()
  const submit = (event: Event) => {
    event.preventDefault()
    if (answer === undefined) show([{ field: radioId('used', 'yes'), text: t('gone.askError') }])
    else answerUsedBefore(answer === 'yes')
  }
  return (
    <form noValidate class="form" onSubmit={submit}>
      <RadioGroup
        name="used"
        legend={<h1 tabIndex={-1}>{t('gone.askTitle', { phone: phone() })}</h1>}
        choices={[
          { value: 'yes', words: t('gone.askYes') },
          { value: 'no', words: t('gone.askNo') },
        ]}
        value={answer}
        onValue={setAnswer}
      />
      <div class="actions">
        <Button>{t('name.continue')}</Button>
      </div>
    </form>
  )
}
