import { useWords } from '../../player/words.ts'
import { Frame } from '../frame/frame.tsx'
import { useTitle } from '../title.ts'

export function SaveScreen() {
  const t = useWords()
  useTitle(t('menu.save'))
  return (
    <Frame back="/menu">
      <h1>{t('menu.save')}</h1>
    </Frame>
  )
}
