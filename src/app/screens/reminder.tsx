import { useState } from 'preact/hooks'
import type { CourseFile } from '../../course/bundle.ts'
import { Button, LinkButton } from '../../player/button.tsx'
import {
  FieldErrorText,
  useFieldError,
  usePageErrors,
  WithErrors,
} from '../../player/page-errors.tsx'
import { useWords } from '../../player/words.ts'
import type { Certificate } from '../../record/certificate.ts'
import { remindersOf } from '../../record/reminder.ts'
import { href } from '../base.ts'
import { reminderFile } from '../certificate/certificate-actions.ts'
import { saveFile } from '../certificate/share.ts'
import '../certificate-words.ts'
import { dateInWords } from '../../player/date-in-words.ts'
import { certificateOf } from '../certificates.ts'
import { followUpOf } from '../follow-ups-kept.ts'
import { announce } from '../frame/announce.tsx'
import { Frame } from '../frame/frame.tsx'
import { here } from '../here.ts'
import { keep } from '../keep.ts'
import '../pages-words.ts'
import { useNames } from '../parts/names.ts'
import { browserOutside } from '../store/outside.ts'
import { useTitle } from '../title.ts'

/** L17: dates for the person's own calendar, since a closed app cannot remind anybody. */
export function ReminderScreen({ course }: { readonly course: CourseFile }) {
  const t = useWords()
  useTitle(t('reminderPage.title'))
  const completed = here.value?.attempts.filter(one => one.course === course.id) ?? []
  const certificate = completed.map(certificateOf).find(one => one !== undefined)
  return (
    <Frame back={certificate ? `/certificates/${certificate.id}` : `/c/${course.code}`}>
      {certificate ? (
        <WithErrors>
          <Dates certificate={certificate} />
        </WithErrors>
      ) : (
        <NotYet course={course} />
      )}
    </Frame>
  )
}

function NotYet({ course }: { readonly course: CourseFile }) {
  const t = useWords()
  return (
    <>
      <h1>{t('reminderPage.title')}</h1>
      <p>{t('reminderPage.notYet')}</p>
      <div class="actions">
        <LinkButton href={href(`/c/${course.code}`)}>{t('reminderPage.course')}</LinkButton>
      </div>
    </>
  )
}

type Kind = 'followUp' | 'refresher'

function Dates({ certificate }: { readonly certificate: Certificate }) {
  const t = useWords()
  const names = useNames()
  const { show } = usePageErrors()
  const [chosen, setChosen] = useState<ReadonlySet<Kind>>(new Set())
  const [added, setAdded] = useState(false)
  const { followUp, refresher } = remindersOf(certificate)
  const days = { followUp, refresher }
  const submit = async (event: Event) => {
    event.preventDefault()
    if (chosen.size === 0) return show([{ field: 'followUp', text: t('reminderPage.select') }])
    show([])
    if (!(await keep(() => saveDays(certificate, days, chosen, t)))) return
    setAdded(true)
    announce(t('reminderPage.added'))
  }
  return (
    <form noValidate class="form" onSubmit={event => void submit(event)}>
      <h1 tabIndex={-1}>{t('reminderPage.title')}</h1>
      <p>{t('reminderPage.lead')}</p>
      <Boxes days={days} chosen={chosen} onChosen={setChosen} />
      {refresher === null ? <p>{t('reminderPage.ask')}</p> : null}
      <p class="small">{t('reminderPage.neutral', names)}</p>
      <div class="actions">
        <Button>{t('reminderPage.add')}</Button>
      </div>
      {added ? <p class="inset">{t('reminderPage.added')}</p> : null}
    </form>
  )
}

type Days = Readonly<Record<Kind, string | null>>

interface BoxesProps {
  readonly days: Days
  readonly chosen: ReadonlySet<Kind>
  readonly onChosen: (chosen: ReadonlySet<Kind>) => void
}

function Boxes({ days, chosen, onChosen }: BoxesProps) {
  const t = useWords()
  const error = useFieldError('followUp')
  const turn = (kind: Kind) => {
    const others = [...chosen].filter(one => one !== kind)
    onChosen(new Set(chosen.has(kind) ? others : [...others, kind]))
  }
  return (
    <fieldset class={error ? 'has-error' : undefined}>
      <legend>
        <h2>{t('reminderPage.which')}</h2>
      </legend>
      {error ? <FieldErrorText id="dates-error" text={error} /> : null}
      <div class="options">
        {(['followUp', 'refresher'] as const).map(kind => {
          const day = days[kind]
          return day === null ? null : (
            <div class="option" key={kind}>
              <input
                type="checkbox"
                id={kind}
                checked={chosen.has(kind)}
                onChange={() => turn(kind)}
              />
              <label for={kind}>
                {t(`reminderPage.${kind}`)}
                <span class="hint option-note">{dateInWords(day)}</span>
              </label>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

/** The same date made again has the same id, so that a calendar shows it once. */
async function saveDays(
  certificate: Certificate,
  days: Days,
  chosen: ReadonlySet<Kind>,
  t: ReturnType<typeof useWords>,
): Promise<void> {
  const app = t('app.name')
  const link = chosen.has('followUp') ? await followUpLink(certificate) : {}
  const wanted = [...chosen].flatMap(kind => {
    const on = days[kind]
    const day = { id: `${certificate.id}-${kind}`, title: t(`reminder.${kind}`, { app }) }
    return on ? [{ ...day, on, ...(kind === 'followUp' && link) }] : []
  })
  const file = await reminderFile(wanted, app, browserOutside.now().toISOString())
  saveFile(file, file.name)
}

/** The questions' own address, which nobody can guess. */
async function followUpLink(certificate: Certificate): Promise<{ readonly link?: string }> {
  const invitation = await followUpOf(certificate)
  if (!invitation || invitation.over) return {}
  return { link: window.location.origin + href(`/f/${invitation.token}/${invitation.page}`) }
}
