import { CheckResult } from '../../player/check/check-result.tsx'
import { useWords } from '../../player/words.ts'
import type { Try, TryResult } from '../../record/attempt.ts'
import { href } from '../base.ts'
import { certificateOf } from '../certificates.ts'
import type { CheckRouteProps } from '../check-screens.tsx'
import { attemptAt } from '../here.ts'
import { lessonPath } from '../lesson-path.ts'
import { useTitle } from '../title.ts'
import { CheckStartRoute, startOrCarryOn } from './check-start.tsx'

/** L12: passed, or not passed yet. Without a result yet, the start of the check. */
export function CheckResultRoute(props: CheckRouteProps) {
  const attempt = attemptAt(props.course.id)
  const done = attempt?.tries.findLast(isDone)
  if (!attempt || !done) return <CheckStartRoute {...props} />
  return <Result {...props} attempt={attempt} done={done} />
}

type Done = Try & { readonly result: TryResult }

function isDone(one: Try): one is Done {
  return one.result !== null
}

function Result(
  props: CheckRouteProps & { attempt: NonNullable<ReturnType<typeof attemptAt>>; done: Done },
) {
  const { course, check, links, attempt, done } = props
  const t = useWords()
  useTitle(t(done.result.passed ? 'player.check.pass' : 'player.check.notYet'))
  const root = `/c/${course.code}`
  const certificate = certificateOf(attempt)
  return (
    <CheckResult
      course={course}
      attempt={attempt}
      done={done}
      bank={check.bank}
      certificateHref={href(
        certificate ? `/certificates/${certificate.id}` : `${root}/certificate`,
      )}
      declareHref={href(`${root}/declare`)}
      feedbackHref={href(`${root}/feedback/1`)}
      lessonHref={code => href(lessonPath(course, code))}
      onTryAgain={() => startOrCarryOn(props)}
      links={links}
    />
  )
}
