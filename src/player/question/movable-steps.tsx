import { useLayoutEffect, useRef } from 'preact/hooks'
import type { OrderBlock } from '../../course/block.ts'
import { plainText } from '../../course/rich-text.ts'
import { Icon } from '../icon.tsx'
import { usePlayer } from '../player-context.ts'
import { InlineText } from '../rich-text.tsx'
import { useWords } from '../words.ts'

interface MovableStepsProps {
  readonly block: OrderBlock
  readonly field: string
  /** Ids as they stand now. */
  readonly order: readonly string[]
  readonly onMove: (order: readonly string[]) => void
}

/** Steps with a button up and a button down each. The pressed button keeps the focus. */
export function MovableSteps({ block, field, order, onMove }: MovableStepsProps) {
  const t = useWords()
  const { announce } = usePlayer()
  const pressed = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (pressed.current) document.getElementById(pressed.current)?.focus()
    pressed.current = null
  }, [order])
  const move = (id: string, by: -1 | 1, button: string) => {
    const at = order.indexOf(id)
    const next = moved(order, at, by)
    if (next === order) return announce(t(by < 0 ? 'player.order.first' : 'player.order.last'))
    pressed.current = button
    onMove(next)
    announce(t('player.order.moved', { n: at + by + 1, of: order.length }))
  }
  return (
    <ol class="steps" id={field} tabIndex={-1} aria-labelledby={`${field}-prompt`}>
      {order.map(id => {
        const words = block.items.find(item => item.id === id)?.text ?? []
        const press = (by: -1 | 1, button: string) => () => move(id, by, button)
        const up = `${field}-${id}-up`
        const down = `${field}-${id}-down`
        return (
          <li key={id}>
            <InlineText content={words} />
            <div class="moves">
              <MoveButton id={up} way="up" step={plainText(words)} onPress={press(-1, up)} />
              <MoveButton id={down} way="down" step={plainText(words)} onPress={press(1, down)} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}

interface MoveButtonProps {
  readonly id: string
  readonly way: 'up' | 'down'
  /** The step's words, for those who hear the button without seeing where it stands. */
  readonly step: string
  readonly onPress: () => void
}

function MoveButton({ id, way, step, onPress }: MoveButtonProps) {
  const t = useWords()
  return (
    <button type="button" id={id} class="button second small-button" onClick={onPress}>
      <Icon name={way} /> {t(`player.order.${way}`)}
      <span class="visually-hidden"> {step}</span>
    </button>
  )
}

function moved(order: readonly string[], at: number, by: number): readonly string[] {
  const id = order[at]
  const other = order[at + by]
  if (id === undefined || other === undefined) return order
  const next = [...order]
  next[at] = other
  next[at + by] = id
  return next
}
