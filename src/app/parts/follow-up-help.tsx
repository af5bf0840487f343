import { Button } from '../../player/button.tsx'
import { Phone } from '../../player/phone.tsx'
import { InlineText } from '../../player/rich-text.tsx'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { entryById, lessonFile } from '../courses.ts'
import { attemptAt, here } from '../here.ts'
import { pagePath } from '../lesson-path.ts'
import { ownVersion } from '../own-version.ts'
import type { FollowUpPageProps } from '../screens/follow-up.tsx'
import { useTitle } from '../title.ts'
import { useLoaded } from '../use-loaded.ts'
import { Danger } from './danger.tsx'

/** For whoever is not sure what to do: two screens of the course, and whom to call. */
export function FollowUpHelp({ course, onSkip }: FollowUpPageProps) {
  const t = useWords()
  useTitle(t('followUp.help.title'))
  return (
    <>
      <h1 tabIndex={-1}>{t('followUp.help.title')}</h1>
      <p>{t('followUp.help.lead')}</p>
      <KeyPages course={course} />
      <h2>{t('followUp.help.tell')}</h2>
      <Lead />
      <Danger />
      <div class="actions">
        <Button onPress={() => onSkip('3')}>{t('feedback.continue')}</Button>
      </div>
    </>
  )
}

function KeyPages({ course }: { readonly course: string }) {
  const t = useWords()
  const entry = entryById(course)
  const loaded = useLoaded(entry ? course : null, () => keyPages(entry?.code ?? '', course))
  const found = loaded.state === 'ready' ? loaded.value : []
  if (!entry || loaded.state === 'loading') return null
  return (
    <ul class="plain-list link-list">
      {found.map(({ path, title }) => (
        <li key={path}>
          <a href={href(path)}>
            <InlineText content={title} />
          </a>
        </li>
      ))}
      {found.length === 0 ? (
        <li>
          <a href={href(`/c/${entry.code}`)}>{t('feedback.course')}</a>
        </li>
      ) : null}
    </ul>
  )
}

/** The pages that the course names, with their headings, from what is saved of it. */
async function keyPages(code: string, id: string) {
  const course = await ownVersion(code, attemptAt(id)?.fingerprint)
  const named = course.keyPages ?? []
  const lessons = course.lessons.filter(lesson =>
    lesson.pages.some(page => named.includes(page.id)),
  )
  const read = await Promise.all(lessons.map(lesson => lessonFile(course, lesson.code)))
  return read.flatMap(lesson =>
    lesson.pages
      .filter(page => named.includes(page.id))
      .map(page => ({ path: pagePath(code, lesson.code, page.code), title: page.title })),
  )
}

function Lead() {
  const t = useWords()
  const lead = here.value?.organisation.lead
  if (!lead?.name && !lead?.phone) {
    return (
      <>
        <p>{t('followUp.help.noLead')}</p>
        <p class="link-row">
          <a href={href('/support')}>{t('followUp.help.support')}</a>
        </p>
      </>
    )
  }
  return (
    <p>
      {t('followUp.help.who')}: {lead.name ? <bdi>{lead.name}</bdi> : null}{' '}
      {lead.phone ? <Phone number={lead.phone} /> : null}
    </p>
  )
}
