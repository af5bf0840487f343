import { useWords } from '../../player/words.ts'
import { Frame } from '../frame/frame.tsx'
import '../pages-words.ts'
import { Topic, Words, WordsLink } from '../parts/topic.tsx'
import { WordList } from '../parts/word-list.tsx'
import { useTitle } from '../title.ts'

/** P3: how it works. */
export function HelpScreen() {
  const t = useWords()
  useTitle(t('help.title'))
  return (
    <Frame back="/menu">
      <h1>{t('help.title')}</h1>
      <Topic title="help.start">
        <WordList ordered name="help.startBody" />
        <Words name="help.startNote" />
      </Topic>
      <Topic title="help.carryOn">
        <Words name="help.carryOnBody" />
      </Topic>
      <Topic title="help.offline">
        <Words name="help.offlineBody" />
        <WordsLink name="help.offlineLink" to="/save" />
      </Topic>
      <HomeScreen />
      <Topic title="help.certificate">
        <Words name="help.certificateBody" />
        <WordsLink name="help.certificateLink" to="/certificates" />
      </Topic>
      <KeepingIt />
      <Reading />
      <Safety />
    </Frame>
  )
}

function HomeScreen() {
  return (
    <>
      <Topic title="help.android">
        <WordList ordered name="help.androidSteps" />
      </Topic>
      <Topic title="help.iphone">
        <WordList ordered name="help.iphoneSteps" />
        <Words name="help.iphoneNote" />
      </Topic>
    </>
  )
}

function KeepingIt() {
  return (
    <>
      <Topic title="help.lost">
        <Words name="help.lostBody" />
        <Words name="help.safari" />
      </Topic>
      <Topic title="help.shared">
        <Words name="help.sharedBody" />
        <WordsLink name="help.sharedLink" to="/record/delete" />
      </Topic>
    </>
  )
}

function Reading() {
  return (
    <>
      <Topic title="help.text">
        <Words name="help.textBody" />
        <WordsLink name="help.textLink" to="/settings" />
      </Topic>
      <Topic title="help.listen">
        <Words name="help.listenBody" />
      </Topic>
    </>
  )
}

function Safety() {
  return (
    <>
      <Topic title="help.exit">
        <Words name="help.exitBody" />
        <WordsLink name="help.exitLink" to="/support/safety" />
      </Topic>
      <Topic title="help.worry">
        <Words name="help.worryBody" />
        <WordsLink name="help.worryLink" to="/support" />
      </Topic>
    </>
  )
}
