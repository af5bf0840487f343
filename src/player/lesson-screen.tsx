import type { ComponentChildren } from 'preact'
import type { CourseFile } from '../course/bundle.ts'
import type { Lesson, Page } from '../course/course.ts'
import type { Attempt } from '../record/attempt.ts'
import type { Happening } from '../record/event.ts'
import type { OnStep } from './block-props.ts'
import { BlockView } from './block-view.tsx'
import { Button } from './button.tsx'
import { lessonNumber } from './lesson-number.ts'
import { type LessonLinks, LessonShell } from './lesson-shell.tsx'
import { InlineText } from './rich-text.tsx'
import type { Saved } from './runtime.ts'
import { ScreenHeading } from './screen-heading.tsx'
import { continueLook, screenParts } from './screen-parts.ts'
import { useKeep } from './use-keep.ts'
import { useWords } from './words.ts'

export interface LessonScreenProps {
  readonly course: Pick<CourseFile, 'lessons'>
  readonly lesson: Lesson
  readonly page: Page
  readonly attempt: Attempt | null
  /** The part of the page, where it takes several turns; the program keeps it in the history. */
  readonly step: string | null
  readonly onStep: OnStep
  /** Answers once the happenings are kept; the new attempt then comes in as `attempt`. */
  readonly record: (happenings: readonly Happening[]) => Promise<Saved>
  readonly onContinue: () => void
  readonly onBreak: () => void
  readonly links: LessonLinks
  /** "Exit this page", where the page asks for it. */
  readonly exit?: ComponentChildren
  /** "Listen". */
  readonly listen?: ComponentChildren
}

/** One screen of a lesson (interface.md L5). Drawing it records nothing. */
export function LessonScreen(props: LessonScreenProps) {
  const { course, lesson, page, attempt, step, onStep, onContinue, links, exit } = props
  const t = useWords()
  const keep = useKeep(props.record)
  const caption = t('player.lesson', { n: lessonNumber(course, lesson) })
  const { blocks, heads } = screenParts(page, step)
  const n = lesson.pages.findIndex(one => one.id === page.id) + 1
  const of = lesson.pages.length
  return (
    <LessonShell
      links={links}
      place={{ words: t('player.screen', { n, of }), n, of }}
      exit={exit}
      turn={`${page.id}/${step}`}
    >
      {heads ? null : (
        <ScreenHeading caption={caption}>
          <InlineText content={page.title} />
        </ScreenHeading>
      )}
      {props.listen}
      {blocks.map(block => (
        <BlockView
          key={block.id}
          title={page.title}
          {...{ block, attempt, caption, step, onStep, keep, onContinue }}
          level={block === heads ? 1 : 2}
        />
      ))}
      <Onward {...props} last={n === of} />
    </LessonShell>
  )
}

function Onward(props: LessonScreenProps & { readonly last: boolean }) {
  const { page, attempt, step, last, onContinue, onBreak } = props
  const t = useWords()
  const look = continueLook(page, attempt, step)
  return (
    <div class="actions onward">
      {look === 'none' ? null : (
        <Button id="continue" second={look === 'second'} onPress={onContinue}>
          {t(last ? 'player.finishLesson' : 'player.continue')}
        </Button>
      )}
      <Button id="break" second onPress={onBreak}>
        {t('player.break')}
      </Button>
    </div>
  )
}
