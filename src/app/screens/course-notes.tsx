import { useWords } from '../../player/words.ts'
import { Frame } from '../frame/frame.tsx'
import { useTitle } from '../title.ts'

export function CourseNotesScreen(_props: {
  readonly course: import('../../course/bundle.ts').CourseFile
}) {
  const t = useWords()
  useTitle(t('course.notes'))
  return (
    <Frame back="/menu">
      <h1>{t('course.notes')}</h1>
    </Frame>
  )
}
