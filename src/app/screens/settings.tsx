import { useWords } from '../../player/words.ts'
import { announce } from '../frame/announce.tsx'
import { Frame } from '../frame/frame.tsx'
import { chooseLook, type Look, look, lookChoices } from '../look.ts'
import { useTitle } from '../title.ts'

const groups: readonly (keyof Look)[] = [
  'theme',
  'text',
  'spacing',
  'pictures',
  'movement',
  'exit',
  'rate',
]

/** L20: one page, radios, each change at once. */
export function SettingsScreen() {
  const t = useWords()
  useTitle(t('settings.title'))
  return (
    <Frame back="/menu">
      <h1>{t('settings.title')}</h1>
      <p>{t('settings.lead')}</p>
      <p class="panel">{t('settings.sample')}</p>
      {groups.map(name => (
        <Group key={name} name={name} />
      ))}
      <h2>{t('settings.language.title')}</h2>
      <p>{t('settings.language.only')}</p>
    </Frame>
  )
}

function Group({ name }: { readonly name: keyof Look }) {
  const t = useWords()
  const choose = (value: string) => {
    chooseLook({ [name]: value })
    announce(
      t('settings.changed', {
        what: t(`settings.${name}.title`),
        to: t(`settings.${name}.${key(value)}`),
      }),
    )
  }
  return (
    <fieldset>
      <legend>
        <h2>{t(`settings.${name}.title`)}</h2>
      </legend>
      <div class="options">
        {lookChoices[name].map(value => (
          <div class="option" key={value}>
            <input
              type="radio"
              name={name}
              id={`${name}-${key(value)}`}
              checked={look.value[name] === value}
              onChange={() => choose(value)}
            />
            <label for={`${name}-${key(value)}`}>{t(`settings.${name}.${key(value)}`)}</label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

/** A value as part of a key of the translations: no dots. */
function key(value: string): string {
  return value.replace('.', '-')
}
