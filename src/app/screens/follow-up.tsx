import { LinkButton } from '../../player/button.tsx'
import { dateInWords } from '../../player/date-in-words.ts'
import { Icon } from '../../player/icon.tsx'
import { WithErrors } from '../../player/page-errors.tsx'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { phone } from '../device-word.ts'
import { type FollowUpAnswers, type FollowUpPage, followUpPages } from '../follow-up.ts'
import { followUpAt, keepFollowUp, type Waiting } from '../follow-ups-kept.ts'
import { Frame } from '../frame/frame.tsx'
import { Opening } from '../frame/opening.tsx'
import { keep } from '../keep.ts'
import { localDay } from '../local-day.ts'
import { go } from '../navigation.ts'
import '../pages-words.ts'
import { FollowUpGot } from '../parts/follow-up-got.tsx'
import { FollowUpHelp } from '../parts/follow-up-help.tsx'
import { FollowUpKnow } from '../parts/follow-up-know.tsx'
import { FollowUpUsed } from '../parts/follow-up-used.tsx'
import { useTitle } from '../title.ts'
import { useLoaded } from '../use-loaded.ts'

type Next = FollowUpPage | 'thanks'

/** What a page of the follow-up is given: the answers so far, and where they go. */
export interface FollowUpPageProps {
  /** Id. */
  readonly course: string
  readonly answers: FollowUpAnswers
  /** The page's answers, with all others. */
  readonly onAnswers: (answers: FollowUpAnswers, next: Next) => void
  readonly onSkip: (next: Next) => void
}

const pages = { 1: FollowUpUsed, 2: FollowUpKnow, help: FollowUpHelp, 3: FollowUpGot } as const
const before = { 2: '1', help: '2', 3: '2' } as const

interface FollowUpProps {
  readonly token: string
  /** One of `followUpPages`, then "thanks". */
  readonly page: string
}

/** L16: three questions, ten weeks later. Each can be skipped, and all can wait. */
export function FollowUpScreen({ token, page }: FollowUpProps) {
  const known = followUpPages.find(one => one === page)
  const loaded = useLoaded(`${token} ${page}`, () => followUpAt(token))
  if (loaded.state === 'loading') return <Opening />
  const waiting = loaded.state === 'ready' ? loaded.value : null
  if (waiting?.invitation.over === true && page === 'thanks') return <Thanks />
  if (!waiting || waiting.invitation.over || !known) return <NotFound />
  const { from } = waiting.invitation
  if (from > localDay(new Date())) return <NotYet from={from} />
  return <Questions key={known} waiting={waiting} page={known} />
}

interface QuestionsProps {
  readonly waiting: Waiting
  readonly page: FollowUpPage
}

function Questions({ waiting: { invitation, answers }, page }: QuestionsProps) {
  const { token, course } = invitation
  const root = `/f/${token}`
  const onward = async (given: FollowUpAnswers, next: Next) => {
    if (await keep(() => keepFollowUp(token, given, next))) go(`${root}/${next}`)
  }
  const Page = pages[page]
  return (
    <Frame back={page === '1' ? '/' : `${root}/${before[page]}`}>
      <WithErrors>
        <Page
          course={course}
          answers={answers}
          onAnswers={(given, next) => void onward(given, next)}
          onSkip={next => void onward(answers, next)}
        />
      </WithErrors>
    </Frame>
  )
}

function Thanks() {
  const t = useWords()
  useTitle(t('followUp.thanks'))
  return (
    <Frame>
      <h1>{t('followUp.thanks')}</h1>
      <p>{t('followUp.thanksBody', { phone: phone() })}</p>
      <p class="state-line">
        <Icon name="tickCircle" /> {t('followUp.saved', { phone: phone() })}
      </p>
      <GoHome />
    </Frame>
  )
}

function NotYet({ from }: { readonly from: string }) {
  const t = useWords()
  const title = t('followUp.notYet', { date: dateInWords(from) })
  useTitle(title)
  return (
    <Frame back="/">
      <h1>{title}</h1>
      <p>{t('followUp.notYetBody')}</p>
      <GoHome />
    </Frame>
  )
}

/** A token that is unknown or over, or an address that leads to no question. */
function NotFound() {
  const t = useWords()
  useTitle(t('followUp.missing'))
  return (
    <Frame back="/">
      <h1>{t('followUp.missing')}</h1>
      <p>{t('followUp.missingBody')}</p>
      <p>{t('followUp.missingWhere', { phone: phone() })}</p>
      <GoHome />
    </Frame>
  )
}

function GoHome() {
  const t = useWords()
  return (
    <div class="actions">
      <LinkButton href={href('/')}>{t('notFound.home')}</LinkButton>
    </div>
  )
}
