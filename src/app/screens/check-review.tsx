import { CheckReview } from '../../player/check/check-review.tsx'
import { useWords } from '../../player/words.ts'
import type { Try } from '../../record/attempt.ts'
import { record } from '../attempt-log.ts'
import { href } from '../base.ts'
import { issueFor } from '../certificates.ts'
import type { CheckRouteProps } from '../check-screens.tsx'
import { dropDrafts } from '../drafts.ts'
import { keep } from '../keep.ts'
import { go } from '../navigation.ts'
import { useTitle } from '../title.ts'
import { notKept } from './not-kept.tsx'

/** L11: check your answers, then hand in. */
export function CheckReviewRoute(props: CheckRouteProps & { readonly going: Try }) {
  const { course, check, links, going } = props
  const t = useWords()
  useTitle(t('player.check.reviewTitle'))
  const root = `/c/${course.code}/check`
  const finish = async () => {
    const saved = await record(course, [{ type: 'check-submitted', try: going.id }])
    if (!saved.ok) {
      notKept.value = saved.why
      return
    }
    dropDrafts(saved.attempt.id)
    await keep(() => issueFor(course, saved.attempt))
    go(`${root}/result`, { replace: true })
  }
  return (
    <CheckReview
      going={going}
      bank={check.bank}
      changeHref={n => href(`${root}/${n}`)}
      onFinish={finish}
      backHref={href(`${root}/${going.questions.length}`)}
      links={links}
    />
  )
}
