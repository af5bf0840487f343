import '../screen-words.ts'
import { useWords } from '../../player/words.ts'
import { announce } from '../frame/announce.tsx'
import { Frame } from '../frame/frame.tsx'
import { chooseLook, type Look, look, lookChoices } from '../look.ts'
import { RadioGroup } from '../parts/radio-group.tsx'
import { VoiceGroup } from '../parts/voice-group.tsx'
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
      <VoiceGroup />
      <h2>{t('settings.language.title')}</h2>
      <p>{t('settings.language.only')}</p>
    </Frame>
  )
}

function Group({ name }: { readonly name: keyof Look }) {
  const t = useWords()
  const choose = (chosen: string) => {
    chooseLook({ [name]: lookChoices[name].find(value => key(value) === chosen) })
    const to = t(`settings.${name}.${chosen}`)
    announce(t('settings.changed', { what: t(`settings.${name}.title`), to }))
  }
  const choices = lookChoices[name].map(value => ({
    value: key(value),
    words: t(`settings.${name}.${key(value)}`),
  }))
  return (
    <RadioGroup
      name={name}
      legend={<h2>{t(`settings.${name}.title`)}</h2>}
      choices={choices}
      value={key(look.value[name])}
      onValue={choose}
    />
  )
}

/** A value as part of a key of the translations: no dots. */
function key(value: string): string {
  return value.replace('.', '-')
}
