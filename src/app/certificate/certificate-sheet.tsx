import './certificate.css'
import { useId } from 'preact/hooks'
import type { Certificate } from '../../record/certificate.ts'
import {
  type CertificateFact,
  type CertificateWords,
  certificateLines,
} from './certificate-lines.ts'
import { nameWidth } from './name-width.ts'

/** Which way round the paper lies. */
export type Paper = 'landscape' | 'portrait'

interface CertificateSheetProps {
  readonly certificate: Certificate
  readonly words: CertificateWords
  readonly paper?: Paper
}

/** The certificate as a web page: the accessible one, and what the browser prints. */
export function CertificateSheet(props: CertificateSheetProps) {
  const { certificate, words, paper = 'landscape' } = props
  const lines = certificateLines(certificate, words)
  const heading = useId()
  return (
    <article class="certificate" aria-labelledby={heading} data-paper={paper}>
      <p class="certificate-organisation" dir="auto">
        {lines.organisation}
      </p>
      <h2 id={heading}>{lines.heading}</h2>
      <p>{lines.showThat}</p>
      <p class="certificate-name" dir="auto" data-width={nameWidth(lines.name)}>
        {lines.name}
      </p>
      <p>{lines.passed}</p>
      <p class="certificate-course" lang={certificate.language}>
        {lines.course}
      </p>
      <Topics label={lines.topicsLabel} topics={lines.topics} language={certificate.language} />
      <div class="certificate-foot">
        <Facts facts={lines.facts} />
        <div class="certificate-notes">
          {lines.notes.map(note => (
            <p key={note}>{note}</p>
          ))}
        </div>
        <div class="certificate-code" aria-hidden="true" />
      </div>
    </article>
  )
}

interface TopicsProps {
  readonly label: string
  readonly topics: readonly string[]
  readonly language: string
}

function Topics({ label, topics, language }: TopicsProps) {
  if (topics.length === 0) return null
  return (
    <ul class="certificate-topics" aria-label={label} lang={language}>
      {topics.map(topic => (
        <li key={topic}>{topic}</li>
      ))}
    </ul>
  )
}

function Facts({ facts }: { readonly facts: readonly CertificateFact[] }) {
  return (
    <dl class="certificate-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
