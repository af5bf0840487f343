import '../screen-words.ts'
import type { CourseFile } from '../../course/bundle.ts'
import { FlowText } from '../../player/rich-text.tsx'
import { useWords } from '../../player/words.ts'
import { courseLine } from '../course-line.ts'
import { Frame } from '../frame/frame.tsx'
import { useTitle } from '../title.ts'

/** L8: every hard word of the course. */
export function WordsScreen({ course }: { readonly course: CourseFile }) {
  const t = useWords()
  useTitle(t('words.title'))
  return (
    <Frame back={`/c/${course.code}`} course={courseLine(course)}>
      <h1>{t('words.title')}</h1>
      {[...course.words]
        .sort((a, b) => a.term.localeCompare(b.term, course.language))
        .map(word => (
          <section key={word.id} aria-labelledby={`word-${word.id}`}>
            <h2 id={`word-${word.id}`}>{word.term}</h2>
            <FlowText content={word.meaning} />
          </section>
        ))}
    </Frame>
  )
}
