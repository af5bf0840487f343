import { useWords } from '../../player/words.ts'
import { ExitButton } from '../exit.tsx'
import { Frame } from '../frame/frame.tsx'
import { cameFrom } from '../navigation.ts'
import '../pages-words.ts'
import { Topic, Words } from '../parts/topic.tsx'
import { WordList } from '../parts/word-list.tsx'
import { useTitle } from '../title.ts'

/** L25: what others can see on this device, and what to do about it. */
export function StayingSafeScreen() {
  const t = useWords()
  useTitle(t('staying.title'))
  return (
    <Frame exit={<ExitButton />} back={cameFrom()}>
      <h1>{t('staying.title')}</h1>
      <Words name="staying.lead" />
      <Topic title="staying.exit">
        <WordList name="staying.exitDoes" />
      </Topic>
      <Topic title="staying.exitNot">
        <WordList name="staying.exitDoesNot" />
        <Words name="staying.addresses" />
      </Topic>
      <Topic title="staying.private">
        <Words name="staying.privateLead" />
        <WordList name="staying.privateSteps" />
        <Words name="staying.privateLoses" />
      </Topic>
      <History />
      <Topic title="staying.library">
        <Words name="staying.libraryBody" />
      </Topic>
      <Topic title="staying.return">
        <Words name="staying.returnBody" />
      </Topic>
    </Frame>
  )
}

function History() {
  return (
    <>
      <Topic title="staying.android">
        <WordList ordered name="staying.androidSteps" />
      </Topic>
      <Topic title="staying.iphone">
        <WordList ordered name="staying.iphoneSteps" />
        <Words name="staying.some" />
        <Words name="staying.websiteData" />
        <Words name="staying.differ" />
      </Topic>
    </>
  )
}
