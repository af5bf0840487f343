import { CheckStart } from '../../player/check/check-start.tsx'
import { useWords } from '../../player/words.ts'
import { passMarkOf } from '../../record/advance-check.ts'
import { drawCheck } from '../../record/draw.ts'
import { openTry } from '../../record/progress.ts'
import { record } from '../attempt-log.ts'
import { href } from '../base.ts'
import { carryOn } from '../carry-on.ts'
import type { CheckRouteProps } from '../check-screens.tsx'
import { attemptAt, here } from '../here.ts'
import { lessonPath } from '../lesson-path.ts'
import { go } from '../navigation.ts'
import { browserOutside } from '../store/outside.ts'
import { useTitle } from '../title.ts'
import { notKept } from './not-kept.tsx'

/** L9: a new draw, or on with the open one. */
export function CheckStartRoute(props: CheckRouteProps) {
  const { course, links } = props
  const t = useWords()
  useTitle(t('player.check.title'))
  const named = Boolean(here.value?.learner?.name)
  return (
    <CheckStart
      course={course}
      attempt={attemptAt(course.id)}
      {...(!named && { nameHref: href(`/c/${course.code}/certificate-name`) })}
      lessonHref={code => href(lessonPath(course, code))}
      onStart={() => startOrCarryOn(props)}
      links={links}
    />
  )
}

export async function startOrCarryOn(props: CheckRouteProps): Promise<void> {
  const { course } = props
  const attempt = attemptAt(course.id)
  if (openTry(attempt)) return go(carryOn(course, attempt).path)
  const saved = await record(course, [newTry(props)])
  if (saved.ok) go(`/c/${course.code}/check/1`)
  else notKept.value = saved.why
}

function newTry({ course, check }: CheckRouteProps) {
  const last = attemptAt(course.id)?.tries.at(-1)
  const seen = last?.questions.map(one => one.question) ?? []
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1))
  const outcomes = course.outcomes.map(outcome => outcome.id)
  return {
    type: 'check-started',
    try: browserOutside.newId(),
    questions: drawCheck(check.bank, outcomes, check.draw, seed, seen),
    passMark: passMarkOf(course.check.passMark, here.value?.organisation.passMark),
  } as const
}
