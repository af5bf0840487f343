import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { CourseFile } from '../course/bundle.ts'
import { bundleFolder } from '../course/bundle-folder.ts'
import { Player, type PlayerContext } from '../player/player-context.ts'
import { href } from './base.ts'
import { safety } from './courses.ts'
import { deviceKind } from './device-word.ts'
import { drafts } from './drafts.ts'
import { ExitButton } from './exit.tsx'
import { announce } from './frame/announce.tsx'
import { attemptAt, ensureLearner, here, store } from './here.ts'
import { keep } from './keep.ts'
import { localDay } from './local-day.ts'
import { look } from './look.ts'
import { notKept } from './screens/not-kept.tsx'
import { errors } from './title.ts'

interface PlayerProviderProps {
  readonly course?: CourseFile
  /** "Exit this page" on the player's screens that bring none of their own. */
  readonly exit?: boolean
  readonly children: ComponentChildren
}

/** What the player needs of this app, for a course or for a page outside one. */
export function PlayerProvider({ course, exit = false, children }: PlayerProviderProps) {
  const attempt = course ? attemptAt(course.id) : null
  const organisation = here.value?.organisation ?? null
  const notes = useMemo(() => notesOf(course?.id ?? ''), [course?.id])
  const context: PlayerContext = useMemo(
    () => ({
      language: course?.language ?? 'en',
      today: localDay(new Date()),
      device: deviceKind(),
      group: false,
      showPictures: look.value.pictures === 'show',
      exit: exit ? <ExitButton /> : null,
      organisation: organisation && Object.keys(organisation).length > 0 ? organisation : null,
      safety: safety.value,
      seed: attempt?.id ?? '',
      notes,
      drafts: drafts(attempt?.id ?? 'none'),
      mediaUrl: src => (course ? href(`bundles/${bundleFolder(course)}/${src}`) : ''),
      announce,
      onNotKept: why => {
        notKept.value = why
      },
      onErrors: shown => {
        errors.value = shown
      },
    }),
    [course, exit, notes, attempt?.id, organisation, look.value.pictures, safety.value],
  )
  return <Player.Provider value={context}>{children}</Player.Provider>
}

function notesOf(course: string): PlayerContext['notes'] {
  return {
    async read(block) {
      const { learner } = here.value ?? { learner: null }
      return learner ? (await store()).notes.read(learner.id, course, block) : ''
    },
    async write(block, text) {
      await keep(async () => {
        const learner = await ensureLearner()
        await (await store()).notes.write(learner.id, course, block, text)
      })
    },
  }
}
