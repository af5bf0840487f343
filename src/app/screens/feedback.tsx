import { useEffect } from 'preact/hooks'
import type { CourseFile } from '../../course/bundle.ts'
import { LinkButton } from '../../player/button.tsx'
import { WithErrors } from '../../player/page-errors.tsx'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import type { FeedbackAnswers } from '../feedback.ts'
import { answersFor, endDraft, keepAnswers } from '../feedback-draft.ts'
import { Frame } from '../frame/frame.tsx'
import { go } from '../navigation.ts'
import '../pages-words.ts'
import { FeedbackChange } from '../parts/feedback-change.tsx'
import { FeedbackEasy } from '../parts/feedback-easy.tsx'
import { FeedbackSure } from '../parts/feedback-sure.tsx'
import { useTitle } from '../title.ts'
import { NotFoundScreen } from './not-found.tsx'

interface FeedbackProps {
  readonly course: CourseFile
  /** "1" to "3", then "thanks". */
  readonly page: string
}

/** What a page of the feedback is given: the answers so far, and where they go. */
export interface FeedbackPageProps {
  readonly answers: FeedbackAnswers
  /** The page's answers, with all others. */
  readonly onAnswers: (answers: FeedbackAnswers) => void
  readonly onSkip: () => void
}

const pages = { 1: FeedbackEasy, 2: FeedbackSure, 3: FeedbackChange } as const

/** L15: three questions, each of which can be skipped. They hold back nothing. */
export function FeedbackScreen({ course, page }: FeedbackProps) {
  if (page === 'thanks') return <Thanks course={course} />
  const n = page === '1' || page === '2' || page === '3' ? (Number(page) as 1 | 2 | 3) : null
  if (n === null) return <NotFoundScreen />
  return <FeedbackPage key={n} course={course} n={n} />
}

function FeedbackPage({ course, n }: { readonly course: CourseFile; readonly n: 1 | 2 | 3 }) {
  const root = `/c/${course.code}`
  const onward = () => go(`${root}/feedback/${n === 3 ? 'thanks' : n + 1}`)
  const take = async (answers: FeedbackAnswers) => {
    if (await keepAnswers(course.id, answers)) onward()
  }
  const Page = pages[n]
  return (
    <Frame back={n === 1 ? root : `${root}/feedback/${n - 1}`}>
      <WithErrors>
        <Page
          answers={answersFor(course.id)}
          onAnswers={answers => void take(answers)}
          onSkip={onward}
        />
      </WithErrors>
    </Frame>
  )
}

function Thanks({ course }: { readonly course: CourseFile }) {
  const t = useWords()
  useTitle(t('feedback.thanks'))
  const root = `/c/${course.code}`
  useEffect(endDraft, [])
  return (
    <Frame>
      <h1>{t('feedback.thanks')}</h1>
      <p>{t('feedback.thanksBody')}</p>
      <div class="actions">
        <LinkButton href={href(`${root}/reminder`)}>{t('feedback.reminder')}</LinkButton>
        <LinkButton second href={href(root)}>
          {t('feedback.course')}
        </LinkButton>
      </div>
    </Frame>
  )
}
