import '../screen-words.ts'
import { Button } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { base } from '../base.ts'
import { phone } from '../device-word.ts'
import { Frame } from '../frame/frame.tsx'
import { gone } from '../here.ts'
import { go } from '../navigation.ts'
import { removeMarker } from '../store/marker.ts'
import { useTitle } from '../title.ts'

/** The browser has deleted what was here: said, never hidden (interface.md 4.10). */
export function GoneScreen() {
  const t = useWords()
  const title = t('gone.title', { phone: phone() })
  useTitle(title)
  const startAgain = () => {
    removeMarker(document, base)
    gone.value = false
    go('/', { replace: true })
  }
  return (
    <Frame>
      <h1>{title}</h1>
      <p>{t('gone.body')}</p>
      <p>{t('gone.elsewhere')}</p>
      <div class="actions">
        <Button onPress={startAgain}>{t('gone.start')}</Button>
      </div>
    </Frame>
  )
}
