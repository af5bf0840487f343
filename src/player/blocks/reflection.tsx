import { useEffect, useRef, useState } from 'preact/hooks'
import type { BlockProps } from '../block-props.ts'
import { usePlayer } from '../player-context.ts'
import { InlineText } from '../rich-text.tsx'
import { useWords } from '../words.ts'

/** A thought of one's own: kept on this device alone, or only talked about in a group. */
export function ReflectionView(props: BlockProps<'reflection'>) {
  const t = useWords()
  const { group } = usePlayer()
  if (!group) return <PrivateNote {...props} />
  return (
    <>
      <p>
        <strong>
          <InlineText content={props.block.prompt} />
        </strong>
      </p>
      <p>{t('player.reflection.group')}</p>
    </>
  )
}

function PrivateNote({ block, onContinue }: BlockProps<'reflection'>) {
  const t = useWords()
  const { device } = usePlayer()
  const [text, write] = useNote(block.id)
  const field = `note-${block.id}`
  return (
    <div class="form">
      <p id={`${field}-private`}>
        {t('player.reflection.private', { device: t(`player.device.${device}`) })}
      </p>
      <p>
        <label for={field}>
          <strong>
            <InlineText content={block.prompt} />
          </strong>{' '}
          {t('player.reflection.optional')}
        </label>
      </p>
      <textarea
        class="field"
        id={field}
        dir="auto"
        rows={5}
        aria-describedby={`${field}-private`}
        value={text}
        onInput={event => write(event.currentTarget.value)}
      />
      {text === '' ? (
        <p class="button-row">
          <button type="button" class="button second small-button" onClick={onContinue}>
            {t('player.reflection.skip')}
          </button>
        </p>
      ) : null}
    </div>
  )
}

const pause = 400

/** Kept a moment after the last letter, and at once when the screen goes. */
function useNote(block: string): readonly [string, (text: string) => void] {
  const { notes } = usePlayer()
  const [text, setText] = useState('')
  const unsaved = useRef<string | null>(null)
  useEffect(() => {
    let here = true
    void notes.read(block).then(kept => {
      if (here && unsaved.current === null) setText(kept)
    })
    return () => {
      here = false
    }
  }, [notes, block])
  useEffect(() => {
    const save = () => {
      if (unsaved.current !== null) void notes.write(block, unsaved.current)
      unsaved.current = null
    }
    const timer = setTimeout(save, pause)
    document.addEventListener('visibilitychange', save)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', save)
    }
  }, [notes, block, text])
  useEffect(
    () => () => {
      if (unsaved.current !== null) void notes.write(block, unsaved.current)
    },
    [notes, block],
  )
  const write = (next: string) => {
    unsaved.current = next
    setText(next)
  }
  return [text, write]
}
