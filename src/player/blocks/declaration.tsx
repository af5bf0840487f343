import type { Happening } from '../../record/event.ts'
import { get } from '../../record/keyed.ts'
import type { BlockProps } from '../block-props.ts'
import { usePlayer } from '../player-context.ts'
import { InlineText } from '../rich-text.tsx'
import { useDate } from '../use-date.ts'
import { useWords } from '../words.ts'

/** "Read and understood": a box that can be unticked again. Not ticking it blocks nothing. */
export function DeclarationView({ block, attempt, keep }: BlockProps<'declaration'>) {
  const t = useWords()
  const date = useDate()
  const version = useVersion(block.document)
  const declared = attempt ? get(attempt.declarations, block.id) : undefined
  const confirmed = declared?.confirmed ?? false
  const declare = () => {
    void keep([
      {
        type: 'declared',
        declaration: block.id,
        document: block.document,
        confirmed: !confirmed,
        ...(version !== undefined && { documentVersion: version }),
      } satisfies Happening,
    ])
  }
  const field = `declare-${block.id}`
  return (
    <div class="form">
      <div class="options">
        <div class="option">
          <input type="checkbox" id={field} checked={confirmed} onChange={declare} />
          <label for={field}>
            <InlineText content={block.text} />
          </label>
        </div>
      </div>
      {declared && confirmed ? (
        <p class="small">{t('player.declaration.on', { date: date(declared.at.slice(0, 10)) })}</p>
      ) : null}
    </div>
  )
}

function useVersion(document: string): string | undefined {
  const { organisation } = usePlayer()
  return organisation?.declarations?.find(one => one.document === document)?.version
}
