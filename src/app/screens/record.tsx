import { useWords } from '../../player/words.ts'
import { Frame } from '../frame/frame.tsx'
import { useTitle } from '../title.ts'

export function RecordScreen() {
  const t = useWords()
  useTitle(t('menu.record'))
  return (
    <Frame back="/menu">
      <h1>{t('menu.record')}</h1>
    </Frame>
  )
}
