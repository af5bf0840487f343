import { useWords } from '../../player/words.ts'
import { Frame } from '../frame/frame.tsx'
import { useTitle } from '../title.ts'

export function FeedbackScreen(_props: {
  readonly course: import('../../course/bundle.ts').CourseFile
  readonly page: string
}) {
  const t = useWords()
  useTitle(t('course.feedback'))
  return (
    <Frame back="/menu">
      <h1>{t('course.feedback')}</h1>
    </Frame>
  )
}
