import { useWords } from '../../player/words.ts'
import { Frame } from '../frame/frame.tsx'
import '../pages-words.ts'
import { Topic, Words } from '../parts/topic.tsx'
import { WordList } from '../parts/word-list.tsx'
import { useTitle } from '../title.ts'

/** P4: what was checked, by whom, and what was not. It claims nothing that nobody has looked at. */
export function AccessibilityScreen() {
  const t = useWords()
  useTitle(t('accessibilityPage.title'))
  return (
    <Frame back="/menu">
      <h1>{t('accessibilityPage.title')}</h1>
      <Words name="accessibilityPage.lead" />
      <Topic title="accessibilityPage.aim">
        <Words name="accessibilityPage.aimBody" />
      </Topic>
      <Topic title="accessibilityPage.does">
        <WordList name="accessibilityPage.doesList" />
      </Topic>
      <Topic title="accessibilityPage.machine">
        <WordList name="accessibilityPage.machineList" />
        <Words name="accessibilityPage.machineNote" />
      </Topic>
      <Topic title="accessibilityPage.people">
        <WordList name="accessibilityPage.peopleList" />
      </Topic>
      <Topic title="accessibilityPage.known">
        <WordList name="accessibilityPage.knownList" />
      </Topic>
      <Topic title="accessibilityPage.tell">
        <Words name="accessibilityPage.tellBody" />
      </Topic>
    </Frame>
  )
}
