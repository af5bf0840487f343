import '../screen-words.ts'
import type { CourseFile } from '../../course/bundle.ts'
import type { Word } from '../../course/course.ts'
import { FlowText } from '../../player/rich-text.tsx'
import { useWords } from '../../player/words.ts'
import { courseLine } from '../course-line.ts'
import { glossaryFile } from '../courses.ts'
import { Frame } from '../frame/frame.tsx'
import { Opening } from '../frame/opening.tsx'
import { useTitle } from '../title.ts'
import { useLoaded } from '../use-loaded.ts'
import { CourseMissing } from './course-missing.tsx'

/** L8: every hard word of the course. */
export function WordsScreen({ course }: { readonly course: CourseFile }) {
  const t = useWords()
  const loaded = useLoaded(course.fingerprint, () => glossaryFile(course))
  useTitle(loaded.state === 'ready' ? t('words.title') : null)
  if (loaded.state === 'loading') return <Opening course />
  if (loaded.state === 'missing') return <CourseMissing why={loaded.why} onRetry={loaded.retry} />
  return (
    <Frame back={`/c/${course.code}`} course={courseLine(course)}>
      <h1>{t('words.title')}</h1>
      {inOrder(loaded.value.words, course.language).map(word => (
        <section key={word.id} aria-labelledby={`word-${word.id}`}>
          <h2 id={`word-${word.id}`}>{word.term}</h2>
          <FlowText content={word.meaning} />
        </section>
      ))}
    </Frame>
  )
}

function inOrder(words: readonly Word[], language: string): readonly Word[] {
  return words.toSorted((a, b) => a.term.localeCompare(b.term, language))
}
