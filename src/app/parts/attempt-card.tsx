import type { ComponentChildren } from 'preact'
import { dateInWords } from '../../player/date-in-words.ts'
import { useWords } from '../../player/words.ts'
import type { Attempt } from '../../record/attempt.ts'
import { activeMinutes } from '../../record/progress.ts'
import { catalogue } from '../courses.ts'
import { timeInWords } from '../format.ts'
import { here } from '../here.ts'
import { titleOf } from '../record-lines.ts'

/** One run at a course, in the learner's own record. */
export function AttemptCard({ attempt }: { readonly attempt: Attempt }) {
  const t = useWords()
  const entries = catalogue.value ? catalogue.value.courses : []
  const { completed, startedAt } = attempt
  const minutes = activeMinutes(attempt)
  const tries = attempt.tries.filter(one => one.result !== null).length
  return (
    <section class="card">
      <h3>{titleOf(attempt, entries, here.value?.certificates ?? [])}</h3>
      <dl class="summary">
        <Line label="record.status">
          {completed
            ? t('record.completed', { date: dateInWords(completed.at) })
            : t('record.inProgress')}
        </Line>
        <Line label="record.started">
          {t('record.startedAt', { date: dateInWords(startedAt), time: timeInWords(startedAt) })}
        </Line>
        {minutes > 0 ? (
          <Line label="record.learning">{t('record.minutes', { count: minutes })}</Line>
        ) : null}
        <Line label="record.screens">{Object.keys(attempt.opened).length}</Line>
        {tries > 0 ? <Line label="record.tries">{tries}</Line> : null}
      </dl>
    </section>
  )
}

interface LineProps {
  readonly label: string
  readonly children: ComponentChildren
}

function Line({ label, children }: LineProps) {
  const t = useWords()
  return (
    <div>
      <dt>{t(label)}</dt>
      <dd>{children}</dd>
    </div>
  )
}
