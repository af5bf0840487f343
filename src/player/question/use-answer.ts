import { useState } from 'preact/hooks'
import type { Response } from '../../course/question.ts'
import { answerTo } from '../../record/answer.ts'
import type { Attempt } from '../../record/attempt.ts'
import type { Keep } from '../block-props.ts'
import { useOnce } from '../use-once.ts'

export interface Answer {
  /** What the attempt holds; undefined while nothing is handed in. */
  readonly response: Response | undefined
  /** Handed in since the screen was drawn, so that its feedback takes the focus. */
  readonly fresh: boolean
  give(response: Response): Promise<unknown>
  tryAgain(): Promise<void>
}

interface Item {
  readonly block: string
  readonly item: string
}

/** One answer of a lesson: read from the attempt, handed in by `keep`. `field` gets focus on "Try again". */
export function useAnswer(
  attempt: Attempt | null,
  keep: Keep,
  { block, item }: Item,
  field: string,
): Answer {
  const [fresh, setFresh] = useState(false)
  const once = useOnce()
  return {
    response: answerTo(attempt, block, item),
    fresh,
    give: response =>
      once(() => {
        setFresh(true)
        return keep([{ type: 'answered', block, item, response }])
      }),
    async tryAgain() {
      const kept = await once(() => keep([{ type: 'retried', block, item }]))
      if (kept) setTimeout(() => document.getElementById(field)?.focus())
    },
  }
}
