import { Button, LinkButton } from '../../player/button.tsx'
import { dateInWords } from '../../player/date-in-words.ts'
import { useWords } from '../../player/words.ts'
import type { Certificate } from '../../record/certificate.ts'
import { href } from '../base.ts'
import { saveFile } from '../certificate/share.ts'
import { feedbackKey, readFeedback } from '../feedback.ts'
import { followUpKey, readFollowUps } from '../follow-up.ts'
import { announce } from '../frame/announce.tsx'
import { Frame } from '../frame/frame.tsx'
import { Opening } from '../frame/opening.tsx'
import { type Here, here, store } from '../here.ts'
import '../pages-words.ts'
import { AttemptCard } from '../parts/attempt-card.tsx'
import { useNames } from '../parts/names.ts'
import { type AlsoKept, alsoKept } from '../record-lines.ts'
import { useTitle } from '../title.ts'
import { useLoaded } from '../use-loaded.ts'

/** L23: all that this device keeps of the person, and how to take it away or to delete it. */
export function RecordScreen() {
  const t = useWords()
  const now = here.value
  useTitle(now ? t('record.title') : null)
  if (!now) return <Opening />
  return (
    <Frame back="/menu">
      <h1>{t('record.title')}</h1>
      {now.learner ? <Kept now={now} /> : <Nothing />}
    </Frame>
  )
}

function Nothing() {
  const t = useWords()
  return (
    <>
      <p>{t('record.none')}</p>
      <div class="actions">
        <LinkButton href={href('/')}>{t('record.toCourses')}</LinkButton>
      </div>
      <DeleteLink />
    </>
  )
}

function Kept({ now }: { readonly now: Here }) {
  const t = useWords()
  const names = useNames()
  return (
    <>
      <p>{t('record.lead', names)}</p>
      <h2>{t('record.you')}</h2>
      <dl class="card summary">
        <div>
          <dt>{t('record.name')}</dt>
          <dd>{now.learner?.name ? <bdi>{now.learner.name}</bdi> : t('record.noName')}</dd>
        </div>
      </dl>
      {now.attempts.length > 0 ? <h2>{t('record.courses')}</h2> : null}
      {now.attempts.map(attempt => (
        <AttemptCard key={attempt.id} attempt={attempt} />
      ))}
      <h2>{t('record.certificates')}</h2>
      <Certificates all={now.certificates} />
      <Also now={now} />
      <Download />
      <DeleteLink />
    </>
  )
}

function Certificates({ all }: { readonly all: readonly Certificate[] }) {
  const t = useWords()
  if (all.length === 0) return <p>{t('record.noCertificates')}</p>
  return (
    <ul class="plain-list link-list">
      {all.map(one => (
        <li key={one.id}>
          <a href={href(`/certificates/${one.id}`)}>
            {one.title}, {dateInWords(one.completedOn)}
          </a>
        </li>
      ))}
    </ul>
  )
}

const none: AlsoKept = { notes: 0, feedback: 0, followUp: 0 }

function Also({ now }: { readonly now: Here }) {
  const t = useWords()
  const loaded = useLoaded(now.learner?.id ?? null, () => countAlso(now.learner?.id))
  const also = loaded.state === 'ready' ? loaded.value : none
  const { lead, deputy } = now.organisation
  return (
    <>
      <h2>{t('record.else')}</h2>
      <ul>
        <li>{t('record.answers')}</li>
        {also.notes > 0 ? <li>{t('record.notes', { count: also.notes })}</li> : null}
        {lead || deputy ? <li>{t('record.contacts')}</li> : null}
        {also.feedback > 0 ? <li>{t('record.feedback', { count: also.feedback })}</li> : null}
        {also.followUp > 0 ? <li>{t('record.followUp', { count: also.followUp })}</li> : null}
        <li>{t('record.look')}</li>
      </ul>
    </>
  )
}

async function countAlso(learner: string | undefined): Promise<AlsoKept> {
  const kept = await store()
  const { tables } = await kept.exportEverything()
  const feedback = readFeedback(await kept.settings.read(feedbackKey))
  const { given } = readFollowUps(await kept.settings.read(followUpKey))
  return alsoKept(tables, learner, { feedback, followUp: given })
}

function Download() {
  const t = useWords()
  const download = async () => {
    const everything = await (await store()).exportEverything()
    const text = JSON.stringify(everything, null, 2)
    const name = `harbour-${everything.exportedAt.slice(0, 10)}.json`
    saveFile(new Blob([text], { type: 'application/json' }), name)
    announce(t('record.downloaded'))
  }
  return (
    <>
      <p>{t('record.downloadLead')}</p>
      <div class="actions">
        <Button second onPress={download}>
          {t('record.download')}
        </Button>
      </div>
    </>
  )
}

function DeleteLink() {
  const t = useWords()
  const names = useNames()
  return (
    <p class="link-row">
      <a href={href('/record/delete')}>{t('record.delete', names)}</a>
    </p>
  )
}
