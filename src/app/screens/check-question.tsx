import type { Response } from '../../course/question.ts'
import { CheckQuestion } from '../../player/check/check-question.tsx'
import { useWords } from '../../player/words.ts'
import type { Try } from '../../record/attempt.ts'
import { get } from '../../record/keyed.ts'
import { record } from '../attempt-log.ts'
import { href } from '../base.ts'
import type { CheckRouteProps } from '../check-screens.tsx'
import { cameFrom, go } from '../navigation.ts'
import { useTitle } from '../title.ts'
import { NotFoundScreen } from './not-found.tsx'
import { notKept } from './not-kept.tsx'

/** L10: one question; the answer is kept before the page turns. */
export function CheckQuestionRoute(
  props: CheckRouteProps & { readonly going: Try; readonly n: number },
) {
  const { course, check, links, going, n } = props
  const t = useWords()
  const of = going.questions.length
  useTitle(t('player.check.question', { n, of }))
  const drawn = going.questions[n - 1]
  const question = check.bank.find(one => one.id === drawn?.question)
  if (!drawn || !question) return <NotFoundScreen />
  const root = `/c/${course.code}/check`
  const review = cameFrom() === `${root}/review`
  const answer = async (response: Response) => {
    const saved = await record(course, [
      { type: 'check-answered', try: going.id, question: question.id, response },
    ])
    if (saved.ok) go(review || n === of ? `${root}/review` : `${root}/${n + 1}`)
    else notKept.value = saved.why
  }
  return (
    <CheckQuestion
      key={question.id}
      question={question}
      drawn={drawn}
      tryId={going.id}
      n={n}
      of={of}
      response={get(going.answers, question.id)}
      onAnswer={answer}
      backHref={href(review ? `${root}/review` : n > 1 ? `${root}/${n - 1}` : root)}
      links={links}
    />
  )
}
