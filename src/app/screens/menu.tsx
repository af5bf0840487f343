import '../screen-words.ts'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { Frame } from '../frame/frame.tsx'
import { useTitle } from '../title.ts'

const items = [
  ['/', 'menu.courses'],
  ['/certificates', 'menu.certificates'],
  ['/record', 'menu.record'],
  ['/save', 'menu.save'],
  ['/settings', 'menu.settings'],
  ['/help', 'menu.help'],
  ['/accessibility', 'menu.accessibility'],
  ['/privacy', 'menu.privacy'],
] as const

/** A page, not a drawer (interface.md 3). */
export function MenuScreen() {
  const t = useWords()
  useTitle(t('menu.title'))
  return (
    <Frame back="/">
      <h1>{t('menu.title')}</h1>
      <ul class="task-list">
        {items.map(([path, key]) => (
          <li class="task" key={path}>
            <a href={href(path)}>{t(key)}</a>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
