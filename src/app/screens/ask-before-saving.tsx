import { Button } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { bytesInWords } from '../format.ts'
import { Frame } from '../frame/frame.tsx'
import { useNames } from '../parts/names.ts'
import { useTitle } from '../title.ts'

interface AskBeforeSavingProps {
  readonly bytes: number
  readonly onYes: () => void
}

/** Where the phone is set to save data, nothing is fetched without a word (interface.md L19). */
export function AskBeforeSaving({ bytes, onYes }: AskBeforeSavingProps) {
  const t = useWords()
  const names = useNames()
  const title = t('save.askTitle', { size: bytesInWords(bytes) })
  useTitle(title)
  return (
    <Frame>
      <h1>{title}</h1>
      <p>{t('save.askBody', names)}</p>
      <div class="actions">
        <Button onPress={onYes}>{t('save.askYes')}</Button>
        <Button second onPress={() => window.history.back()}>
          {t('save.askNo')}
        </Button>
      </div>
    </Frame>
  )
}
