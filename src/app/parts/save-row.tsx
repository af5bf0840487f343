import type { CatalogueEntry } from '../../course/bundle.ts'
import { Button } from '../../player/button.tsx'
import { Icon } from '../../player/icon.tsx'
import { useWords } from '../../player/words.ts'
import type { SaveState } from '../bundles/installer.ts'
import { bytesInWords } from '../format.ts'
import { announce } from '../frame/announce.tsx'
import { installing } from '../installs.ts'
import { offline } from '../online.ts'
import { installer } from '../saving.ts'
import { useNames } from './names.ts'
import { useProgressSaid } from './use-progress-said.ts'

interface SaveRowProps {
  readonly entry: CatalogueEntry
  /** The person wants the course here; the screen may ask first. */
  readonly onSave: (entry: CatalogueEntry) => void
}

/** One course: how far it is saved, and what can be done about it. */
export function SaveRow({ entry, onSave }: SaveRowProps) {
  const t = useWords()
  const state = installing.value[entry.code]
  useProgressSaid(entry.title, state)
  const size = bytesInWords(entry.bytes)
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(
    entry.languages[0] ?? 'en',
  )
  return (
    <li class="save-row">
      <h2>{entry.title}</h2>
      <p class="hint">{t('save.details', { size, language: language ?? '' })}</p>
      {state ? <State entry={entry} state={state} onSave={onSave} /> : null}
    </li>
  )
}

function State({ entry, state, onSave }: SaveRowProps & { readonly state: SaveState }) {
  const t = useWords()
  const names = useNames()
  if (state.state === 'saving') return <Saving entry={entry} state={state} />
  if (state.state === 'saved') {
    return (
      <>
        <p class="state-line">
          <Icon name="tickCircle" /> {t('save.saved', names)}
        </p>
        <RowButton entry={entry} words="save.remove" onPress={() => remove(entry, t)} />
      </>
    )
  }
  return (
    <>
      <p>{t(reasonKey(state), { ...names, ...sizes(entry, state) })}</p>
      {offline.value ? (
        <p>{t('save.connect')}</p>
      ) : (
        <RowButton entry={entry} words={saveKey(state)} onPress={() => onSave(entry)} />
      )}
    </>
  )
}

function Saving({ entry, state }: { readonly entry: CatalogueEntry; readonly state: SaveState }) {
  const t = useWords()
  const id = `saving-${entry.code}`
  const { done, of } = state
  return (
    <>
      <p id={id}>{t('save.progress', { done: bytesInWords(done), total: bytesInWords(of) })}</p>
      <progress aria-labelledby={id} value={done} max={of} />
      <RowButton entry={entry} words="save.stop" onPress={() => installer().stop(entry)} />
    </>
  )
}

interface RowButtonProps {
  readonly entry: CatalogueEntry
  readonly words: string
  readonly onPress: () => unknown
}

/** A button that says to a screen reader which course it is about. */
function RowButton({ entry, words, onPress }: RowButtonProps) {
  const t = useWords()
  return (
    <div class="actions">
      <Button second onPress={onPress}>
        {t(words)} <span class="visually-hidden">{entry.title}</span>
      </Button>
    </div>
  )
}

async function remove(entry: CatalogueEntry, t: ReturnType<typeof useWords>): Promise<void> {
  await installer().remove(entry)
  announce(t('save.removed', { course: entry.title }))
}

function sizes(entry: CatalogueEntry, { done, of }: SaveState) {
  return { size: bytesInWords(of - done || entry.bytes), done: bytesInWords(done) }
}

/** Key of the words for a course that is not here, or not yet whole. */
export function reasonKey(state: SaveState): string {
  if (state.state !== 'stopped') return 'save.notSaved'
  switch (state.why) {
    case 'full':
      return 'save.full'
    case 'no-storage':
      return 'save.noStorage'
    case 'stopped':
      return 'save.stoppedByYou'
    case 'offline':
      return 'save.stopped'
    default:
      return 'save.damaged'
  }
}

function saveKey(state: SaveState): string {
  if (state.state !== 'stopped') return 'save.start'
  return state.why === 'stopped' || state.why === 'offline' ? 'save.goOn' : 'save.again'
}
