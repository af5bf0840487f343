import '../screen-words.ts'
import { useState } from 'preact/hooks'
import { Button } from '../../player/button.tsx'
import {
  FieldErrorText,
  useFieldError,
  usePageErrors,
  WithErrors,
} from '../../player/page-errors.tsx'
import { useOnce } from '../../player/use-once.ts'
import { useWords } from '../../player/words.ts'
import { checkName, sameName } from '../../record/learner.ts'
import { Frame } from '../frame/frame.tsx'
import { here, startAs } from '../here.ts'
import { keep } from '../keep.ts'
import { go } from '../navigation.ts'
import { useTitle } from '../title.ts'
import { SameName } from './same-name.tsx'

/** L2: a name for the certificate; it can be skipped (interface.md L2). */
export function NameScreen({ course }: { readonly course: string }) {
  const t = useWords()
  const [same, setSame] = useState<string | null>(null)
  useTitle(t(same === null ? 'name.title' : 'name.sameTitle'))
  const onward = () => go(`/c/${course}/before`)
  const take = async (name: string) => {
    const { learners, learner } = here.value ?? { learners: [], learner: null }
    const others = learners.filter(one => one.id !== learner?.id)
    if (learner?.name !== name && others.some(one => sameName(one.name, name))) return setSame(name)
    if (await keep(() => startAs(name))) onward()
  }
  const skip = async () => {
    await keep(() => startAs(''))
    onward()
  }
  return (
    <Frame back="/">
      {same === null ? (
        <WithErrors>
          <NameForm initial={here.value?.learner?.name ?? ''} onName={take} />
          <p class="link-row">
            <SkipLink onSkip={skip} />
          </p>
        </WithErrors>
      ) : (
        <WithErrors>
          <SameName name={same} onAnswer={onward} />
        </WithErrors>
      )}
    </Frame>
  )
}

function SkipLink({ onSkip }: { readonly onSkip: () => Promise<void> }) {
  const t = useWords()
  return (
    <button type="button" class="link-button" onClick={() => void onSkip()}>
      {t('name.skip')}
    </button>
  )
}

interface NameFormProps {
  readonly initial: string
  readonly title?: string
  readonly hint?: string
  readonly emptyError?: string
  readonly onName: (name: string) => unknown
}

/** One field, any script, 80 characters. */
export function NameForm(props: NameFormProps) {
  const t = useWords()
  const { show } = usePageErrors()
  const error = useFieldError('name')
  const once = useOnce()
  const [name, setName] = useState(props.initial)
  const submit = (event: Event) => {
    event.preventDefault()
    const checked = checkName(name)
    if (checked.ok) return void once(() => props.onName(checked.name))
    show([{ field: 'name', text: t(reasonKey(checked.why, props.emptyError)) }])
  }
  return (
    <form noValidate onSubmit={submit} class="form">
      <div class={error ? 'has-error' : undefined}>
        <h1 tabIndex={-1}>
          <label for="name">{props.title ?? t('name.title')}</label>
        </h1>
        <p class="hint" id="name-hint">
          {props.hint ?? t('name.hint')}
        </p>
        {error ? <FieldErrorText id="name-error" text={error} /> : null}
        <input
          class="field"
          id="name"
          name="name"
          type="text"
          dir="auto"
          autocomplete="name"
          spellcheck={false}
          aria-describedby={error ? 'name-hint name-error' : 'name-hint'}
          value={name}
          onInput={event => setName(event.currentTarget.value)}
        />
      </div>
      <div class="actions">
        <Button>{t('name.continue')}</Button>
      </div>
    </form>
  )
}

function reasonKey(why: string, emptyError = 'name.empty'): string {
  if (why === 'empty') return emptyError
  return why === 'too-long' ? 'name.tooLong' : 'name.characters'
}
