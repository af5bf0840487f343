import { signal } from '@preact/signals'
import { type FeedbackAnswers, feedbackKey, withFeedback } from './feedback.ts'
import { store } from './here.ts'
import { keep } from './keep.ts'
import { browserOutside } from './store/outside.ts'
import { throwAwayId } from './throw-away-id.ts'

interface Draft {
  readonly id: string
  readonly course: string
  readonly answers: FeedbackAnswers
}

/** The answers being given, while the page lives. */
const draft = signal<Draft | null>(null)

export function answersFor(course: string): FeedbackAnswers {
  return draft.value?.course === course ? draft.value.answers : {}
}

/** Keeps one page's answers with those of the pages before; answers whether they are kept. */
export function keepAnswers(course: string, answers: FeedbackAnswers): Promise<boolean> {
  const id = draft.value?.course === course ? draft.value.id : throwAwayId()
  draft.value = { id, course, answers }
  const month = browserOutside.now().toISOString().slice(0, 7)
  return keep(async () => {
    const { settings } = await store()
    await settings.change(feedbackKey, kept => withFeedback(kept, { id, course, month, answers }))
  })
}

/** After the last page: a next time is a new set. */
export function endDraft(): void {
  draft.value = null
}
