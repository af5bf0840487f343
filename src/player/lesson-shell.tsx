import type { ComponentChildren } from 'preact'
import { WithErrors } from './page-errors.tsx'
import { usePlayer } from './player-context.ts'
import { useWords } from './words.ts'

/** Addresses that the head of every lesson screen leads to. */
export interface LessonLinks {
  readonly lessons: string
  readonly support: string
}

interface LessonShellProps {
  readonly links: LessonLinks
  /** "Screen 4 of 12" and how far that is. */
  readonly place?: { readonly words: string; readonly n: number; readonly of: number }
  readonly exit?: ComponentChildren
  /** Changes with each page turn, so that errors of one screen do not stay for the next. */
  readonly turn: string
  readonly children: ComponentChildren
}

/** Shell B (interface.md 4.1): the head of a lesson, Exit this page, and the one `main`. */
export function LessonShell({ links, place, exit, turn, children }: LessonShellProps) {
  const player = usePlayer()
  return (
    <div class="page">
      <header class="lesson-head">
        <HeadLinks links={links} />
        {place ? <HeadPlace {...place} /> : null}
      </header>
      {exit ?? player.exit}
      <main id="main">
        <WithErrors key={turn}>{children}</WithErrors>
      </main>
    </div>
  )
}

function HeadLinks({ links }: { readonly links: LessonLinks }) {
  const t = useWords()
  return (
    <nav class="head-links" aria-labelledby="site-nav">
      <h2 class="visually-hidden" id="site-nav">
        {t('player.site')}
      </h2>
      <a href={links.lessons}>{t('player.lessons')}</a>
      <a href={links.support}>{t('player.getSupport')}</a>
    </nav>
  )
}

function HeadPlace({
  words,
  n,
  of,
}: {
  readonly words: string
  readonly n: number
  readonly of: number
}) {
  return (
    <>
      <p class="head-place" id="place">
        {words}
      </p>
      <progress aria-labelledby="place" value={n} max={of} />
    </>
  )
}
