import { render } from 'preact'
import { translate } from '../../../src/app/translate.ts'
import { loadActivities } from '../../../src/player/block-view.tsx'
import activities from '../../../src/player/i18n/activities.en.json'
import words from '../../../src/player/i18n/en.json'
import { Player, type PlayerContext } from '../../../src/player/player-context.ts'
import { Words } from '../../../src/player/words.ts'
import { course, organisation, safety } from './fixture-course.ts'
import { memoryRuntime } from './memory-runtime.ts'
import { Screens } from './screens.tsx'

const query = new URLSearchParams(location.search)
const html = document.documentElement
html.lang = query.get('lang') ?? 'en'
html.dir = query.get('dir') ?? 'ltr'
for (const name of ['theme', 'text', 'spacing', 'movement']) {
  const value = query.get(name)
  if (value) html.dataset[name] = value
}

const runtime = memoryRuntime(course)
if (!runtime.attempt()) {
  const { id, version, fingerprint, language } = course
  await runtime.append([
    { type: 'started', learner: 'me', course: id, version, fingerprint, language },
  ])
}

const status = document.createElement('div')
status.setAttribute('role', 'status')
status.className = 'visually-hidden'
document.body.append(status)

const player: PlayerContext = {
  language: 'en',
  today: '2026-11-22',
  device: 'phone',
  group: query.has('group'),
  showPictures: !query.has('no-pictures'),
  organisation: query.has('alone') ? null : organisation,
  safety,
  seed: 'gallery-attempt',
  notes: {
    read: block => Promise.resolve(sessionStorage.getItem(`note ${block}`) ?? ''),
    write: (block, text) => Promise.resolve(sessionStorage.setItem(`note ${block}`, text)),
  },
  drafts: {
    read: key => sessionStorage.getItem(`draft ${key}`) ?? undefined,
    write: (key, value) => sessionStorage.setItem(`draft ${key}`, value),
  },
  mediaUrl: src => `media/${src}`,
  announce: text => {
    status.textContent = text
  },
  onNotKept: why => {
    status.textContent = `not kept: ${why}`
  },
  onErrors: shown => {
    document.title = shown ? 'Error: Gallery' : 'Gallery'
  },
}

await loadActivities()
const app = document.getElementById('app')
if (app) {
  render(
    <Words.Provider value={(key, values) => translate([words, activities], 'en', key, values)}>
      <Player.Provider value={player}>
        <Screens runtime={runtime} query={query} />
      </Player.Provider>
    </Words.Provider>,
    app,
  )
}
