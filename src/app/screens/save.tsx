import { useEffect, useState } from 'preact/hooks'
import type { CatalogueEntry } from '../../course/bundle.ts'
import { Button, LinkButton } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { browserSavesData } from '../bundles/installer.ts'
import { catalogue, loadCatalogue } from '../courses.ts'
import { bytesInWords } from '../format.ts'
import { Frame } from '../frame/frame.tsx'
import { installing } from '../installs.ts'
import { cameFrom, go, location } from '../navigation.ts'
import { offline } from '../online.ts'
import { installer, readInstalls } from '../saving.ts'
import '../pages-words.ts'
import { useNames } from '../parts/names.ts'
import { SaveRow } from '../parts/save-row.tsx'
import { storageUse } from '../store/storage-health.ts'
import { useTitle } from '../title.ts'
import { AskBeforeSaving } from './ask-before-saving.tsx'

/** L19: what is on this device, what it takes, and what can go. */
export function SaveScreen() {
  const entries = catalogue.value ? catalogue.value.courses : []
  const { step } = location.value
  const asked = step === allOf ? unsaved(entries) : entries.filter(one => one.code === step)
  useEffect(() => void readInstalls(), [])
  if (step !== null && asked.length > 0) {
    return <AskBeforeSaving bytes={bytesOf(asked)} onYes={() => saveNow(asked)} />
  }
  return <List entries={entries} />
}

/** The step of the page that asks about all courses at once. */
const allOf = 'all'

function List({ entries }: { readonly entries: readonly CatalogueEntry[] }) {
  const t = useWords()
  const names = useNames()
  useTitle(t('save.title', names))
  const missing = unsaved(entries)
  return (
    <Frame back={cameFrom()}>
      <h1>{t('save.title', names)}</h1>
      <Uses />
      {offline.value ? <p>{t('save.offline')}</p> : null}
      {entries.length === 0 ? <NoCourses /> : null}
      {entries.length > 0 && missing.length === 0 ? <p>{t('save.allSaved')}</p> : null}
      <ul class="plain-list">
        {entries.map(entry => (
          <SaveRow key={entry.code} entry={entry} onSave={one => save([one], one.code)} />
        ))}
      </ul>
      {missing.length > 1 && !offline.value ? (
        <div class="actions">
          <Button onPress={() => save(missing, allOf)}>
            {t('save.all', { size: bytesInWords(bytesOf(missing)) })}
          </Button>
        </div>
      ) : null}
      <p class="small">{t('save.removeNote')}</p>
      <div class="actions">
        <LinkButton second href={href(cameFrom())}>
          {t('save.back')}
        </LinkButton>
      </div>
    </Frame>
  )
}

function NoCourses() {
  const t = useWords()
  return (
    <>
      <p>{t('save.none')}</p>
      <div class="actions">
        <Button onPress={() => loadCatalogue().then(readInstalls)}>{t('save.tryAgain')}</Button>
      </div>
    </>
  )
}

/** Asked again whenever a course has come or gone. */
function Uses() {
  const t = useWords()
  const names = useNames()
  const [usage, setUsage] = useState<number | null>(null)
  const states = Object.values(installing.value).map(one => one.state)
  useEffect(() => {
    void storageUse().then(use => setUsage(use?.usage ?? null))
  }, [states.join()])
  if (usage === null) return null
  return <p>{t('save.uses', { ...names, size: bytesInWords(usage) })}</p>
}

function unsaved(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  return entries.filter(entry => {
    const state = installing.value[entry.code]?.state
    return state === 'not-saved' || state === 'stopped'
  })
}

function bytesOf(entries: readonly CatalogueEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.bytes, 0)
}

/** At once; but where the phone is set to save data, a page asks first. */
function save(entries: readonly CatalogueEntry[], step: string): void {
  if (browserSavesData()) go('/save', { step })
  else void saveAll(entries)
}

function saveNow(entries: readonly CatalogueEntry[]): void {
  void saveAll(entries)
  window.history.back()
}

async function saveAll(entries: readonly CatalogueEntry[]): Promise<void> {
  for (const entry of entries) await installer().save(entry, 'en')
}
