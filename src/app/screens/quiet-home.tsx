import { Button } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { endQuiet } from '../exit.tsx'
import { go } from '../navigation.ts'
import { useTitle } from '../title.ts'

/** After Exit this page every address shows only this: no course, no name (interface.md 4.14). */
export function QuietHome() {
  const t = useWords()
  useTitle(t('home.welcomeBack'))
  const carryOn = () => {
    endQuiet()
    go('/', { replace: true })
  }
  return (
    <main id="main" class="page">
      <h1>{t('home.welcomeBack')}</h1>
      <div class="actions">
        <Button onPress={carryOn}>{t('home.carryOn')}</Button>
      </div>
    </main>
  )
}
