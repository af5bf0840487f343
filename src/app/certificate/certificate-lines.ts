import { dateInWords } from '../../player/date-in-words.ts'
import type { Translate } from '../../player/words.ts'
import type { Certificate } from '../../record/certificate.ts'

/** What the words of a certificate depend on besides its facts. */
export interface CertificateWords {
  readonly t: Translate
  /** BCP 47, for dates and names of languages: "en-GB". */
  readonly locale: string
  /** "phone", "tablet" or "computer". */
  readonly phone: string
}

/** Everything that stands on a certificate, in the order in which it is read (interface.md 10.1). */
export interface CertificateLines {
  readonly organisation: string
  readonly heading: string
  readonly showThat: string
  readonly name: string
  readonly passed: string
  readonly course: string
  readonly topicsLabel: string
  readonly topics: readonly string[]
  readonly facts: readonly CertificateFact[]
  readonly notes: readonly string[]
}

export interface CertificateFact {
  readonly label: string
  readonly value: string
}

export function certificateLines(
  certificate: Certificate,
  words: CertificateWords,
): CertificateLines {
  const { t } = words
  return {
    organisation: certificate.organisation ?? t('certificate.app'),
    heading: t('certificate.heading'),
    showThat: t('certificate.showThat'),
    name: certificate.name,
    passed: t('certificate.passed'),
    course: t('certificate.course', { title: certificate.title, level: certificate.level }),
    topicsLabel: t('certificate.topics'),
    topics: certificate.topics,
    facts: facts(certificate, words),
    notes: notes(certificate, words),
  }
}

function facts(certificate: Certificate, words: CertificateWords): readonly CertificateFact[] {
  const { t, locale } = words
  const { version, minutes } = certificate
  const language = languageName(certificate.language, locale)
  return [
    { label: t('certificate.completedOn'), value: longDate(certificate.completedOn, locale) },
    refresher(certificate, words),
    { label: t('certificate.how'), value: how(certificate, t) },
    { label: t('certificate.learningTime'), value: t('certificate.minutes', { count: minutes }) },
    {
      label: t('certificate.version'),
      value: t('certificate.versionLanguage', { version, language }),
    },
    { label: t('certificate.approval'), value: approval(certificate, words) },
    { label: t('certificate.number'), value: numbers(certificate, t) },
  ]
}

function refresher(
  { refresher, organisation }: Certificate,
  { t, locale }: CertificateWords,
): CertificateFact {
  if (refresher.kind === 'ask') {
    return { label: t('certificate.refresher'), value: t('certificate.ask') }
  }
  const label = t('certificate.refresherBy')
  const date = longDate(refresher.on, locale)
  if (refresher.setBy === 'advice') return { label, value: t('certificate.setByAdvice', { date }) }
  if (refresher.setBy === 'framework') {
    return { label, value: t('certificate.setByFramework', { date }) }
  }
  if (organisation === null)
    return { label, value: t('certificate.setBySomeOrganisation', { date }) }
  const by = isolated(organisation)
  return { label, value: t('certificate.setByOrganisation', { date, organisation: by }) }
}

function how({ how, nameChecked }: Certificate, t: Translate): string {
  const checked =
    nameChecked.by === 'learner'
      ? t('certificate.nameTyped')
      : t('certificate.nameChecked', { facilitator: isolated(nameChecked.name) })
  if (how.kind === 'alone') return `${t('certificate.alone')} ${checked}`
  const led = isolated(how.led)
  const group =
    how.place === null
      ? t('certificate.group', { led })
      : t('certificate.groupAt', { led, place: isolated(how.place) })
  return `${group} ${checked}`
}

function approval({ approval }: Certificate, { t, locale }: CertificateWords): string {
  if (approval === null) return t('certificate.notApproved')
  return t('certificate.approvedBy', {
    by: isolated(approval.by),
    date: longDate(approval.until, locale),
  })
}

function numbers({ number, replaces }: Certificate, t: Translate): string {
  return replaces === undefined ? number : t('certificate.numberReplaces', { number, replaces })
}

function notes(certificate: Certificate, { t, phone }: CertificateWords): readonly string[] {
  const { organisation, replacedBy } = certificate
  const made =
    organisation === null
      ? t('certificate.made', { phone })
      : t('certificate.madeNotConfirmed', { phone, organisation: isolated(organisation) })
  const replaced =
    replacedBy === undefined ? [] : [t('certificate.replaced', { number: replacedBy })]
  return [t('certificate.notQualification'), made, ...replaced]
}

/** Letters that run from right to left; the direction of what stands around them is not theirs. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** A name inside a sentence, so that it does not reorder its neighbours (UAX 9, isolates). */
function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name
}

/** "21 November 2026"; outside English also in digits (interface.md 9.7). */
function longDate(iso: string, locale: string): string {
  const words = dateInWords(iso, locale)
  return locale.startsWith('en') ? words : `${words} (${iso})`
}

function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language
}
