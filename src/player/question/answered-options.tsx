import { Icon } from '../icon.tsx'
import { useWords } from '../words.ts'
import type { OptionWords } from './options.tsx'

interface AnsweredOptionsProps {
  readonly options: readonly OptionWords[]
  readonly many?: boolean
  readonly chosen: readonly string[]
  /** Ids to mark as the right answer, once shown. */
  readonly right?: readonly string[]
}

/** The options after an answer: still to be read, no longer to be chosen. */
export function AnsweredOptions({ options, many, chosen, right = [] }: AnsweredOptionsProps) {
  const t = useWords()
  return (
    <ul class="options">
      {options.map(option => (
        <li class="option" key={option.id}>
          <span class={mark(many, chosen.includes(option.id))} aria-hidden="true" />
          <span class="option-text">
            {option.text}
            {chosen.includes(option.id) ? (
              <strong class="option-note">{t('player.question.yourAnswer')}</strong>
            ) : null}
            {right.includes(option.id) ? (
              <strong class="option-note right">
                <Icon name="tick" /> {t('player.question.rightAnswer')}
              </strong>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

function mark(many: boolean | undefined, chosen: boolean): string {
  return `mark${many ? ' square' : ''}${chosen ? ' chosen' : ''}`
}
