import type { CourseFile } from '../../course/bundle.ts'
import type { Lesson } from '../../course/course.ts'
import { Button } from '../../player/button.tsx'
import { dateInWords } from '../../player/date-in-words.ts'
import { InlineText } from '../../player/rich-text.tsx'
import { useWords } from '../../player/words.ts'
import { printPage } from '../certificate/share.ts'
import { courseLine } from '../course-line.ts'
import { Frame } from '../frame/frame.tsx'
import { Opening } from '../frame/opening.tsx'
import '../pages-words.ts'
import { useAllLessons } from '../parts/all-lessons.ts'
import { useNames } from '../parts/names.ts'
import { hasNotes, Lines, NoteBlock } from '../parts/note-block.tsx'
import { useTitle } from '../title.ts'
import { CourseMissing } from './course-missing.tsx'

/** The course's words on paper (interface.md 9.10): everything but the questions. */
export function CourseNotesScreen({ course }: { readonly course: CourseFile }) {
  const t = useWords()
  const loaded = useAllLessons(course)
  useTitle(loaded.state === 'ready' ? t('notes.title') : null)
  if (loaded.state === 'loading') return <Opening course />
  if (loaded.state === 'missing') return <CourseMissing why={loaded.why} onRetry={loaded.retry} />
  return (
    <Frame back={`/c/${course.code}`} course={courseLine(course)}>
      <h1>
        <span class="caption">{course.title} </span>
        {t('notes.title')}
      </h1>
      <p class="screen-only">{t('notes.lead')}</p>
      <div class="actions">
        <Button onPress={printPage}>{t('notes.print')}</Button>
      </div>
      <div class="notes">
        {loaded.value.map((lesson, at) => (
          <LessonNotes key={lesson.id} lesson={lesson} n={at + 1} />
        ))}
      </div>
      <Printed course={course} />
    </Frame>
  )
}

function LessonNotes({ lesson, n }: { readonly lesson: Lesson; readonly n: number }) {
  const t = useWords()
  return (
    <section>
      <h2>{t('notes.lesson', { n, title: lesson.title })}</h2>
      {lesson.pages
        .filter(page => hasNotes(page.blocks))
        .map(page => (
          <section key={page.id}>
            <h3>
              <InlineText content={page.title} />
            </h3>
            {page.blocks.map(block => (
              <NoteBlock key={block.id} block={block} />
            ))}
          </section>
        ))}
      <Lines title="notes.remember" lines={lesson.remember} />
    </section>
  )
}

/** At the foot of the paper. */
function Printed({ course }: { readonly course: CourseFile }) {
  const t = useWords()
  const { app } = useNames()
  const date = dateInWords(new Date().toISOString())
  return <p class="printed small">{t('notes.printed', { app, date, line: courseLine(course) })}</p>
}
