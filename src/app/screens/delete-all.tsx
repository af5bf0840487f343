import { Button, LinkButton } from '../../player/button.tsx'
import { useWords } from '../../player/words.ts'
import { base, href } from '../base.ts'
import { endDraft } from '../feedback-draft.ts'
import { announce } from '../frame/announce.tsx'
import { Frame } from '../frame/frame.tsx'
import { refresh, store } from '../here.ts'
import { keep } from '../keep.ts'
import { restoreLook } from '../look.ts'
import { restoreNation } from '../nation.ts'
import { go } from '../navigation.ts'
import { readInstalls } from '../saving.ts'
import { kept, untilClosed } from '../small-storage.ts'
import '../pages-words.ts'
import { useNames } from '../parts/names.ts'
import { WordList } from '../parts/word-list.tsx'
import { useTitle } from '../title.ts'

/** Before everything goes: what goes, and two ways on (interface.md L23). Keeping comes first. */
export function DeleteAllScreen() {
  const t = useWords()
  const names = useNames()
  useTitle(t('deleteAll.title', names))
  const remove = async () => {
    if (!(await keep(deleteAll))) return
    announce(t('deleteAll.done'))
    go('/', { replace: true })
  }
  return (
    <Frame back="/record">
      <h1>{t('deleteAll.title', names)}</h1>
      <WordList name="deleteAll.lines" />
      <div class="actions">
        <LinkButton second href={href('/record')}>
          {t('deleteAll.keep')}
        </LinkButton>
        <Button warning onPress={remove}>
          {t('deleteAll.delete')}
        </Button>
      </div>
    </Frame>
  )
}

async function deleteAll(): Promise<void> {
  await (await store()).deleteEverything({
    jar: document,
    base,
    caches: 'caches' in globalThis ? caches : undefined,
    areas: [kept, untilClosed],
  })
  restoreLook()
  restoreNation()
  endDraft()
  await refresh()
  await readInstalls()
}
