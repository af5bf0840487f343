import { useWords } from '../../player/words.ts'
import { Frame } from '../frame/frame.tsx'
import '../pages-words.ts'
import { Topic, Words, WordsLink } from '../parts/topic.tsx'
import { WordList } from '../parts/word-list.tsx'
import { useTitle } from '../title.ts'

/** P5: PRIVACY.md in plainer words. */
export function PrivacyScreen() {
  const t = useWords()
  useTitle(t('privacyPage.title'))
  return (
    <Frame back="/menu">
      <h1>{t('privacyPage.title')}</h1>
      <Words name="privacyPage.lead" />
      <Topic title="privacyPage.here">
        <WordList name="privacyPage.hereList" />
      </Topic>
      <Topic title="privacyPage.who">
        <Words name="privacyPage.whoBody" />
      </Topic>
      <Topic title="privacyPage.howLong">
        <Words name="privacyPage.howLongBody" />
        <WordsLink name="privacyPage.delete" to="/record" />
      </Topic>
      <Topic title="privacyPage.cookie">
        <Words name="privacyPage.cookieBody" />
      </Topic>
      <Topic title="privacyPage.not">
        <WordList name="privacyPage.notList" />
      </Topic>
      <Topic title="privacyPage.history">
        <Words name="privacyPage.historyBody" />
        <WordsLink name="privacyPage.historyLink" to="/support/safety" />
      </Topic>
      <Topic title="privacyPage.organisation">
        <Words name="privacyPage.organisationBody" />
      </Topic>
    </Frame>
  )
}
