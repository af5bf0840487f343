import '../screen-words.ts'
import { useState } from 'preact/hooks'
import { Button } from '../../player/button.tsx'
import { usePageErrors } from '../../player/page-errors.tsx'
import { useOnce } from '../../player/use-once.ts'
import { useWords } from '../../player/words.ts'
import { sameName } from '../../record/learner.ts'
import { phone } from '../device-word.ts'
import { choose, createLearner, here } from '../here.ts'
import { keep } from '../keep.ts'
import { RadioGroup, radioId } from '../parts/radio-group.tsx'

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
  const once = useOnce()
  const [answer, setAnswer] = useState<string>()
  const take = async () => {
    const known = here.value?.learners.find(one => sameName(one.name, name))
    const isMe = answer === 'yes' && known
    if (await keep(() => (isMe ? choose(known.id) : createLearner(name)))) onAnswer()
  }
  const submit = (event: Event) => {
    event.preventDefault()
    if (answer !== undefined) return void once(take)
    show([{ field: radioId('same', 'yes'), text: t('name.sameError') }])
  }
  return (
    <form noValidate class="form" onSubmit={submit}>
      <RadioGroup
        name="same"
        legend={<h1 tabIndex={-1}>{t('name.sameTitle')}</h1>}
        lead={t('name.sameLead', { name, phone: phone() })}
        choices={[
          { value: 'yes', words: t('name.sameYes') },
          { value: 'no', words: t('name.sameNo') },
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
